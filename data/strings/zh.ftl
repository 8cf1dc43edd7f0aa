# 界面用语（中文）。等号右边可以改，左边的名字不能动；{ $… } 是程序填进去的数字或日期，要保留。
# Interface words in Chinese. Change what stands right of “=”; keep the names and every { $… }.

# 程序 / program
app-title = 开州招商手册
app-tagline = 开州·重庆
cover-place = 中国重庆

# 页面 / pages
page-cover = 封面
page-home = 首页
page-projects = 项目
page-zone = 浦里新区
page-network = 立体交通
page-sources = 出处
page-contacts = 联系我们
page-faults = 内容检查

# 导航 / navigation
nav-home = 首页
nav-back = 返回
nav-next = 下一页
nav-previous = 上一页
nav-pages = 章节
touch-to-start = 轻触屏幕开始
large-text = 大字
normal-text = 标准字
high-contrast = 高对比
language = 语言
close = 关闭

# 讲解屏：只有讲解人看得到 / the presenter's own screen
notes-on-screen = 大屏画面
notes-is-blank = 大屏已黑屏
notes-is-frozen = 大屏已定格
notes-guest-leads = 来宾正在操作大屏
notes-free = 自由翻看
notes-comes-next = 下一步
notes-next-returns = 下一步：回到导览
notes-last-step = 这是最后一步
notes-previous = 上一步
notes-next = 下一步
notes-blank = 黑屏
notes-freeze = 定格
notes-point = 指示
notes-audience-language = 大屏中文
notes-clock = 时间
notes-elapsed = 已讲
notes-remaining = 还剩
notes-over = 超时
notes-none = 这一步没有讲解词。
notes-all-pages = 全部页面

cancel = 取消
quit = 退出
fullscreen = 全屏

# 阅读 / reading on
read-more = 展开
full-story = 阅读全文
open-sheet = 查看详情
source-label = 出处
period-label = 时间
kind-label = 性质
among-label = 排名范围
note-label = 说明
of-label = 对应数字
related-projects = 相关项目
related-topics = 相关专题
figures-heading = 数字
points-heading = 要点
company-case = 案例
topics-heading = 专题

# 数字的性质，随数字出现的小字 / kinds of figures, shown beside them
kind-actual = 实际
kind-growth = 同比
growth-up = 同比增长{ $n }
growth-down = 同比下降{ $n }
kind-share = 占比
kind-cut = 压减
kind-rank = 位次
kind-target = 目标
kind-plan = 计划
kind-expectation = 预计
kind-index = 指标

# 图表的比例说明 / scales of charts
one-cell-one = 一格代表1{ $unit }
one-dot-count = 一点代表{ $n }
one-scale = 同一比例
scale-percent = 横线满格为100%
stalk-scale = 秆高按增速，同一比例
expected-dotted = 虚线为预计
no-nesting = 各自统计，并非占比
bar-before = 压减前
bar-after = 压减后
on-year-before = 同比{ $growth }
and-more = 另有{ $n }项
chart-growth = 同比增长
share-of-target = 全年目标{ $target }的完成率
growth-year-heading = 比上年增长

# 项目 / projects
projects-title = 项目与合作
projects-lead = 签约、推进、共建，各注明时间
filter-all = 全部
filter-major = 重大签约
filter-other = 其他
filter-sector = 行业
filter-stage = 进展
filter-environment = 环境
filter-clear = 清除筛选
filter-any = 不限
major-signing = 重大签约
no-matches = 没有符合条件的项目
matches = 共{ $n }个项目
card-view = 卡片
table-view = 表格
sort-by = 按{ $column }排序
sort-up = 升序
sort-down = 降序
compare = 对比
compare-hint = 选两个项目，并排看
compare-picked = 已选{ $n }个
compare-start = 开始对比
compare-cancel = 取消对比
next-project = 下一个项目
previous-project = 上一个项目
page-of = 第{ $n }页，共{ $total }页
not-stated = 报道未提及

# 项目进展 / stages
stage-agreed = 已签约
stage-planned = 计划中
stage-approved = 已获批
stage-building = 推进中
stage-established = 已建立
stage-operating = 运营中
stage-cooperating = 已配套
stage-held = 已举办

# 表格的列 / columns of the table
col-title = 项目
col-environment = 环境
col-sector = 行业
col-stage = 进展
col-investment = 投资
col-figure = 主要数字
col-date = 时间
col-place = 地点
col-investor = 投资方

# 项目详情 / facts of a card
fact-investor = 投资方
fact-partners = 合作方
fact-place = 地点
fact-stage = 进展
fact-date = 时间
fact-sector = 行业
fact-environment = 环境
fact-parts = 建设内容
fact-expected = 预计
fact-planned = 计划
fact-source = 出处

# 立体交通 / network
mode-all = 全部
lines-all = 全部线路
mode-rail = 铁路
mode-road = 公路
mode-water = 港口
mode-air = 机场
status-open-line = 已通车
status-open-point = 已投用
status-open = 已通车、已投用
status-building = 建设中
status-starting = 即将动工
status-preparing = 前期工作
status-unknown = 报道未提及
status-as-of = 状态截至{ $date }
legend = 图例
schematic-note = 示意图，不按比例
schematic-thin-note = 示意图，不按比例；细灰线只示走向
drawing-aside = 左右拖动，可看全图
indicative-note = 位置仅为示意
time-earlier = 前一时间
time-later = 后一时间
time-all = 全部时间
time-of = 共{ $total }个，这是第{ $n }个
time-own = 专版所述
line-before = 前一条线
line-after = 后一条线
later-reports-note = 专版之后的公开报道，各有日期
earlier-reports = 此前报道
at-date = { $date }
stops-heading = 途经
joins-label = 连接
stretch-label = 区段
history-heading = 各时间的报道
more-reports = 另有{ $n }条，见出处页
interchange = 换乘
line-hint = 点线路或站点，看建设进展

# 从一地到另一地 / from one place to another
journey-title = 路线查询
journey-from = 从
journey-to = 到
journey-choose = 请选地点
journey-places = 可选的地点
journey-swap = 起点终点对调
journey-again = 重新选择
journey-hint = 也可以直接点图上的地点。
journey-open = 全程已通车
journey-later = 线路建成通车后可走
journey-via = 途经{ $places }
journey-meet = 两线在{ $place }相接。
journey-none = 报道列出的线路中，没有从{ $from }通到{ $to }的。
journey-unserved = 报道列出的线路都不经停{ $place }。
journey-unsaid = 要经过{ $stretch }，截至所示日期，报道没有说这一段通没通车。
journey-here = 从这里出发
journey-no-line = 无线路经停

# 浦里新区 / zone
clusters-heading = 三大集群
milestones-heading = 创建历程
next-step = 下一步
story-heading = 全文

# 出处页 / sources page
sources-title = 出处与许可
sources-lead = 每个数字都注明时间和出处
cited-headline = { $headline }
sources-main = 主要来源
sources-figures = 数字出处
sources-later = 其后的报道
sources-earlier = 此前的报道
sources-photographs = 照片题材
sources-photographs-note = 原照片未使用，插图依题材重绘
sources-credits = 致谢
sources-licences = 许可
sources-parts = 版面各部分

# 联系页 / contacts
contacts-title = 联系我们
contacts-lead = 欢迎垂询
contact-phone = 电话
contact-mail = 邮箱
contact-web = 网址
contact-address = 地址

# 内容有误时的页面 / page shown when the content has faults
faults-title = 内容需要修改
faults-lead = 下列文件有错；改好保存后，手册自动显示
faults-file = 文件
faults-line = 行
faults-field = 字段
faults-hint = 建议
faults-error = 错误
faults-warning = 提醒
faults-count = 共{ $n }处
faults-good = 没有发现问题
faults-last-good = 暂用上一份完好的内容
faults-retry = 重新读取
page-failed = 这一页暂时打不开
page-failed-hint = 请回首页看看其他内容
picture-missing = 图片缺失
missing-word = 缺少界面用语

# 无人操作时 / when nobody touches the screen
still-there = 还在看吗？
still-there-hint = 轻触任意处继续
still-there-seconds = { $n }秒后回到封面

# 无障碍朗读 / for screen readers
aria-main = 正文
aria-progress = 完成率
aria-rank = 位次
aria-chart = 图表
aria-diagram = 立体交通示意图
aria-lines = 线路与站点
aria-places = 图上的地点
zoom-closer = 放大
zoom-away = 缩小
zoom-whole = 看全图
aria-selected = 已选中
aria-filter = 筛选

# 出处页的分栏与许可 / sections of the sources page, licences
sources-tab-reports = 其他报道
sources-tab-pictures = 照片
licence-open = 许可全文

# 项目页 / projects page
projects-as-of = 项目进展截至{ $date }

# 查找 / search
search = 查找
search-field = 查找内容
search-found = 查找结果
search-hint = 汉字、拼音或首字母
search-how = 输入汉字、英文、拼音或拼音首字母，几个词用空格隔开。
search-try = 可以试试
search-none = 没有找到“{ $query }”
search-none-hint = 换个说法，或只输入每个字的拼音首字母。
search-count = 找到{ $n }条
search-count-best = 找到{ $n }条，列出最接近的{ $shown }条
search-pad = 字母键盘
search-delete = 删除
search-space = 空格
kind-of-hit-page = 页面
kind-of-hit-project = 项目
kind-of-hit-line = 线路
kind-of-hit-topic = 专题
kind-of-hit-figure = 数字
kind-of-hit-place = 地点
kind-of-hit-sector = 行业
kind-of-hit-story = 全文
kind-of-hit-milestone = 历程
kind-of-hit-report = 报道
kind-of-hit-source = 出处
kind-of-hit-photo = 照片
kind-of-hit-credit = 许可
kind-of-hit-contact = 联系

# 键盘 / keyboard
help-title = 键盘操作
help-lead = 不用鼠标也能走遍全册；字母键盘、日期、站点各算一处，再用箭头移动。
help-typing = 直接输入
verb-search = 查找
verb-next = 下一页或下一个项目
verb-previous = 上一页或上一个项目
verb-home = 回首页
verb-back = 返回
verb-escape = 关闭、退出全屏或返回
verb-move = 移到下一项、上一项
verb-choose = 选中
verb-scroll = 上下滚动
verb-time = 交通图：前一时间、后一时间
verb-line = 交通图：前一条线、后一条线
verb-zoom = 交通图：放大、缩小
verb-pan = 交通图：放大后移动
verb-copy = 复制数字或报道
verb-save = 把本页存为图片
verb-print = 存为打印用的图片
verb-menu = 菜单
verb-larger = 放大文字
verb-smaller = 缩小文字
verb-standard = 恢复标准字号
verb-speak = 中英文切换
verb-fullscreen = 全屏、退出全屏
verb-help = 打开或关闭本页
verb-quit = 退出程序
key-left = 左箭头
key-right = 右箭头
key-up = 上箭头
key-down = 下箭头
key-space = 空格
key-plus = 加号
key-minus = 减号
key-slash = 斜杠
key-bracket = 左方括号
key-bracket-close = 右方括号
scroll-bar = 滚动条

# 菜单 / menu
menu-title = 菜单
menu-save = 保存本页图片
menu-save-note = PNG，与窗口所见一致
menu-print = 保存打印版
menu-print-note = A4横向，每英寸300点
menu-copy = 复制数字或报道
menu-copy-note = 连同时间和出处，按文字复制
menu-window = 退出全屏
menu-folder = 内容文件夹
menu-built-in = 内置内容
menu-folder-note = 把内容文件夹拖到窗口上，就能看到它的内容；文件夹里改好的内容，保存后自动换上。
drop-hint = 放手，查看这个文件夹里的内容
menu-leave-folder = 返回先前的内容

# 提示 / notices
notice-saving = 正在保存本页
notice-saved = 已保存
notice-not-saved = 没有保存成功
notice-disk-full = 磁盘已满：请腾出空间再试，或启动时用 --out 换一个文件夹。
notice-not-writable = 文件夹不能写入：启动时请用 --out 换一个文件夹。
notice-save-elsewhere = 启动时可用 --out 换一个文件夹。
notice-copied = 已复制{ $n }个数字
notice-reports-copied = 已复制{ $n }条报道
notice-copied-note = 含时间和出处，可粘贴到文档中
notice-no-figure = 这里没有可复制的数字
notice-no-figure-note = 请打开一个数字、一张卡片、图上一条线，或有数字的页面
notice-faulty = 内容有{ $n }处错误，仍显示上一份完好的内容
notice-content-new = 内容已更新
notice-folder = 正在显示另一个内容文件夹
notice-no-folder = 这不是内容文件夹
notice-no-folder-note = 请把含有 brochure.toml 的文件夹拖到窗口上。
notice-settings = 设置文件损坏，已另存，设置恢复为初始值

# 字号与显示 / size of text, look, motion
rail-comfort = 大字
comfort-title = 字号与显示
comfort-text = 字号
comfort-look = 配色
comfort-motion = 动画
comfort-languages = 双语
captions-off = 一种语言
captions-on = 另附英文字幕
comfort-keys = Ctrl 加“+”放大，加“-”缩小，加“0”恢复标准。
text-standard = 标准
text-large = 大
text-larger = 更大
text-largest = 最大
look-light = 浅色
look-dark = 深色
look-contrast = 高对比
motion-full = 正常
motion-reduced = 减少动画
more-cards = 后面的项目
cards-before = 前面的项目

# 展台自助屏 / public screens
ask-staff = 请联系工作人员
pin-title = 工作人员
pin-note = 请输入口令
pin-wrong = 口令不对
pin-wait = 请等{ $n }秒再试
pin-enter = 确定
pin-pad = 数字键盘
staff-title = 工作人员检查页
staff-note = { $n ->
    [0] 一切正常。请逐一触摸屏幕四角，再按一下翻页笔
   *[other] 有{ $n }项需要处理。请逐一触摸屏幕四角，再按一下翻页笔
}
staff-resume = 交给观众
staff-leave = 退出程序
staff-corner = 屏幕一角
staff-corners = 屏幕四角
staff-corners-bad = 请逐一触摸四角的圆点。圆点没有反应，说明触摸区域与画面不一致：请在系统里重新校准触摸屏，并指定它对应的显示器。
staff-keys = 翻页笔、键盘
staff-keys-bad = 请按一下翻页笔，这里会显示收到的按键。没有反应时，检查接收器和电池。
staff-displays = 显示器
staff-displays-bad = 没有找到指定的显示器：检查线缆和输入源，或改设置里的 display。
staff-size = 触控尺寸
staff-size-bad = 字号已调到最大，按钮仍小于12.7毫米：换一块更大的屏幕，或把系统分辨率调低。
staff-awake = 防止休眠
staff-awake-bad = 系统没有答应保持亮屏：请在系统的电源设置里关闭休眠和屏幕保护。
staff-fonts = 显示不出的字
staff-fonts-bad = 有些字显示不出来：运行 kaizhou check，把它们换成字库里有的字。
staff-dates = 内容时间
staff-dates-bad = 内容里没有读到时间：运行 kaizhou check。
staff-faults = 内容检查
staff-faults-bad = 正在显示上一份完好的内容。请运行 kaizhou check 查看全部错误，改好后自动换上。
staff-restarts = 自动重启
staff-restarts-bad = 程序自己重启过：请查看日志，必要时重新启动电脑。
staff-version = 版本
