//! Words for pictures.

use std::io;

use super::Words;
use crate::content::folder::ReadFault;
use crate::content::picture::{PictureFault, SIDE_LIMIT, SvgFault};
use crate::i18n::Lang;

pub(super) fn picture(fault: &PictureFault, lang: Lang) -> Words {
    match (fault, lang) {
        (PictureFault::Read(fault), lang) => read(*fault, lang),
        (PictureFault::UnknownFormat, Lang::Zh) => Words::new("不是 SVG、PNG 或 JPEG 图片", "换成这三种格式之一"),
        (PictureFault::UnknownFormat, Lang::En) => Words::new("this is no SVG, PNG or JPEG", "save it as one of these"),
        (PictureFault::Broken, Lang::Zh) => Words::new("图片已损坏，无法解码", "重新导出为 PNG 或 JPEG"),
        (PictureFault::Broken, Lang::En) => Words::new("the picture is damaged", "export it again as PNG or JPEG"),
        (PictureFault::TooManyPixels, Lang::Zh) => {
            Words::new(format!("图片边长超过 {SIDE_LIMIT} 像素"), "缩小后再保存")
        }
        (PictureFault::TooManyPixels, Lang::En) => {
            Words::new(format!("a side of the picture is longer than {SIDE_LIMIT} pixels"), "make it smaller")
        }
        (PictureFault::Svg(fault), Lang::Zh) => svg_zh(fault),
        (PictureFault::Svg(fault), Lang::En) => svg_en(fault),
    }
}

pub(super) fn read(fault: ReadFault, lang: Lang) -> Words {
    let mib = |bytes: u64| bytes / (1024 * 1024);
    match (fault, lang) {
        (ReadFault::Missing, Lang::Zh) => Words::new("找不到这个文件", "检查文件名的大小写，或把文件放进内容文件夹"),
        (ReadFault::Missing, Lang::En) => {
            Words::new("there is no such file", "check its name, capitals too, or put it into the content folder")
        }
        (ReadFault::NotAFile, Lang::Zh) => Words::new("这不是文件", "换成文件"),
        (ReadFault::NotAFile, Lang::En) => Words::new("this is no file", "put a file in its place"),
        (ReadFault::TooLarge(limit), Lang::Zh) => Words::new(format!("文件超过 {} MiB", mib(limit)), "缩小或拆分文件"),
        (ReadFault::TooLarge(limit), Lang::En) => {
            Words::new(format!("the file is larger than {} MiB", mib(limit)), "make it smaller")
        }
        (ReadFault::Outside, Lang::Zh) => {
            Words::new("路径指向内容文件夹之外", "写成文件夹内的相对路径，如 art/lake.jpg")
        }
        (ReadFault::Outside, Lang::En) => Words::new(
            "the path leads out of the content folder",
            "write a path inside it with “/”, such as art/lake.jpg",
        ),
        (ReadFault::Refused(io::ErrorKind::PermissionDenied), Lang::Zh) => {
            Words::new("没有读取权限", "请管理员开放权限")
        }
        (ReadFault::Refused(io::ErrorKind::PermissionDenied), Lang::En) => {
            Words::new("there is no permission to read it", "have the permission given")
        }
        (ReadFault::Refused(kind), Lang::Zh) => Words::new(format!("读取失败（{kind}）"), "检查磁盘或网络，再试一次"),
        (ReadFault::Refused(kind), Lang::En) => {
            Words::new(format!("it could not be read ({kind})"), "check the disk or the network and try again")
        }
    }
}

fn svg_zh(fault: &SvgFault) -> Words {
    let plain = "从绘图软件另存为普通 SVG，或改用 PNG";
    match fault {
        SvgFault::TooLarge => Words::new("SVG 超过 2 MiB", "简化图形，或改用 PNG"),
        SvgFault::Compressed => Words::new("SVG 是压缩的（svgz）", plain),
        SvgFault::NotUtf8 => Words::new("SVG 不是 UTF-8 编码", plain),
        SvgFault::Doctype => Words::new("SVG 含有 DOCTYPE 或 ENTITY", plain),
        SvgFault::Malformed { line, column } => Words::new(format!("SVG 第 {line} 行第 {column} 列有错"), plain),
        SvgFault::TooManyNodes => Words::new("SVG 的图形多于 50000 个", "简化图形，或改用 PNG"),
        SvgFault::TooDeep => Words::new("SVG 的分组嵌套太深", "取消多余的分组，或改用 PNG"),
        SvgFault::Element(name) => {
            Words::new(format!("SVG 含有不允许的 <{name}>"), "文字转为曲线，去掉滤镜、图案和嵌入图片，或改用 PNG")
        }
        SvgFault::External(target) => Words::new(format!("SVG 引用了外部内容“{target}”"), "删去引用，或改用 PNG"),
        SvgFault::Circle(name) => Words::new(format!("SVG 的“{name}”循环引用自己"), plain),
        SvgFault::HugeNumber(number) => Words::new(format!("SVG 含有过大的数值 {number}"), plain),
        SvgFault::Refused => Words::new("SVG 无法显示", plain),
    }
}

fn svg_en(fault: &SvgFault) -> Words {
    let plain = "save it as plain SVG in the drawing program, or use a PNG";
    match fault {
        SvgFault::TooLarge => Words::new("the SVG is larger than 2 MiB", "simplify it, or use a PNG"),
        SvgFault::Compressed => Words::new("the SVG is compressed (svgz)", plain),
        SvgFault::NotUtf8 => Words::new("the SVG is not UTF-8", plain),
        SvgFault::Doctype => Words::new("the SVG has a DOCTYPE or an ENTITY", plain),
        SvgFault::Malformed { line, column } => {
            Words::new(format!("the SVG is broken at line {line}, column {column}"), plain)
        }
        SvgFault::TooManyNodes => Words::new("the SVG has more than 50,000 shapes", "simplify it, or use a PNG"),
        SvgFault::TooDeep => Words::new("the SVG's groups are nested too deep", "ungroup, or use a PNG"),
        SvgFault::Element(name) => Words::new(
            format!("the SVG has a <{name}>, which is not let in"),
            "turn text into paths, remove filters, patterns and embedded pictures, or use a PNG",
        ),
        SvgFault::External(target) => {
            Words::new(format!("the SVG refers to something outside, “{target}”"), "remove that, or use a PNG")
        }
        SvgFault::Circle(name) => Words::new(format!("the SVG's “{name}” refers to itself"), plain),
        SvgFault::HugeNumber(number) => Words::new(format!("the SVG has a huge number, {number}"), plain),
        SvgFault::Refused => Words::new("the SVG cannot be shown", plain),
    }
}
