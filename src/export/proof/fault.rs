//! Why the proof sheet could not be written.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::i18n::Lang;

/// Why the proof sheet could not be written.
#[derive(Debug)]
pub struct ProofFault {
    /// The file.
    pub path: PathBuf,
    /// What is wrong.
    pub kind: ProofFaultKind,
}

/// What is wrong with a proof sheet's file.
#[derive(Debug)]
pub enum ProofFaultKind {
    /// It is none of `.html`, `.csv` and `.json`.
    UnknownEnding,
    /// The system's own error.
    Io(io::Error),
}

impl ProofFault {
    /// What is wrong and how to mend it, with the file's name.
    #[must_use]
    pub fn words(&self, lang: Lang) -> String {
        let (zh, en) = match &self.kind {
            ProofFaultKind::UnknownEnding => (
                "不认识的扩展名；请用 .html、.csv 或 .json".to_owned(),
                "this ending is not known; use .html, .csv or .json".to_owned(),
            ),
            ProofFaultKind::Io(error) => {
                let (zh, en) = remedy(error.kind());
                (format!("写不进去（{error}）；{zh}"), format!("it could not be written ({error}); {en}"))
            }
        };
        match lang {
            Lang::Zh => format!("{}：{zh}", self.path.display()),
            Lang::En => format!("{}: {en}", self.path.display()),
        }
    }
}

fn remedy(kind: io::ErrorKind) -> (&'static str, &'static str) {
    match kind {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ("磁盘已满，请腾出空间", "make room on the disk"),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            ("没有写入权限，请换一个文件夹", "choose a folder that you may write to")
        }
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => ("文件夹不存在，请先建立", "make the folder first"),
        io::ErrorKind::IsADirectory => ("这是文件夹，请写文件名", "this is a folder, name a file"),
        _ => ("请关闭正在使用它的程序后再试", "close what has it open and try again"),
    }
}

impl fmt::Display for ProofFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words(Lang::En))
    }
}

impl std::error::Error for ProofFault {}
