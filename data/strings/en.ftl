# 界面用语（英文）。等号右边可以改，左边的名字不能动；{ $… } 是程序填进去的数字或日期，要保留。
# Interface words in English. Change what stands right of “=”; keep the names and every { $… }.

# 程序 / program
app-title = Kaizhou investment brochure
app-tagline = Kaizhou, Chongqing
cover-place = Chongqing, China

# 页面 / pages
page-cover = Cover
page-home = Home
page-projects = Projects
page-zone = Puli New Area
page-network = Transport
page-sources = Sources
page-contacts = Contacts
page-faults = Content check

# 导航 / navigation
nav-home = Home
nav-back = Back
nav-next = Next
nav-previous = Previous
nav-pages = Chapters
touch-to-start = Touch to start
large-text = Large text
normal-text = Normal text
high-contrast = High contrast
language = Language
close = Close

# the presenter's own screen
notes-on-screen = On the screen
notes-is-blank = The screen is blank
notes-is-frozen = The screen is frozen
notes-guest-leads = A guest leads the screen
notes-free = Free browsing
notes-comes-next = Next
notes-next-returns = Next: back to the tour
notes-last-step = This is the last step
notes-previous = Back
notes-next = Next
notes-blank = Blank
notes-freeze = Freeze
notes-point = Point
notes-audience-language = English
notes-clock = Time
notes-elapsed = Elapsed
notes-remaining = Left
notes-over = Over by
notes-none = No notes for this step.
notes-all-pages = All pages

cancel = Cancel
quit = Quit
fullscreen = Full screen

# 阅读 / reading on
read-more = More
full-story = Full story
open-sheet = Details
source-label = Source
period-label = Period
kind-label = Kind
among-label = Ranked among
note-label = Note
of-label = Belongs to
related-projects = Projects
related-topics = Related topics
figures-heading = Figures
points-heading = Key points
company-case = Case
topics-heading = Topics

# 数字的性质，随数字出现的小字 / kinds of figures, shown beside them
kind-actual = actual
kind-growth = year on year
growth-up = up { $n } year on year
growth-down = down { $n } year on year
kind-share = share
kind-cut = cut
kind-rank = rank
kind-target = target
kind-plan = planned
kind-expectation = expected
kind-index = indicator

# 图表的比例说明 / scales of charts
one-cell-one = 1 cell = 1 { $unit }
one-dot-count = 1 dot = { $n }
one-scale = one scale
scale-percent = full bar = 100%
stalk-scale = height = growth, one scale
expected-dotted = dotted = expected
no-nesting = separate counts, not shares
bar-before = Before
bar-after = After
on-year-before = { $growth } on the year
and-more = and { $n } more
chart-growth = Growth on a year before
share-of-target = of the year’s target of { $target }
growth-year-heading = Growth, year on year

# 项目 / projects
projects-title = Projects and cooperation
projects-lead = Signed, in progress or joint, each with its date
filter-all = All
filter-major = Signings
filter-other = Other
filter-sector = Sector
filter-stage = Stage
filter-environment = Environment
filter-clear = Clear filters
filter-any = Any
major-signing = Major signing
no-matches = No project matches
matches = { $n ->
    [one] { $n } project
   *[other] { $n } projects
}
card-view = Cards
table-view = Table
sort-by = Sort by { $column }
sort-up = ascending
sort-down = descending
compare = Compare
compare-hint = Pick two projects to see side by side
compare-picked = { $n } picked
compare-start = Compare now
compare-cancel = Stop comparing
next-project = Next project
previous-project = Previous project
page-of = Page { $n } of { $total }
not-stated = not in the report

# 项目进展 / stages
stage-agreed = Signed
stage-planned = Planned
stage-approved = Approved
stage-building = In progress
stage-established = Established
stage-operating = In operation
stage-cooperating = Supplying
stage-held = Held

# 表格的列 / columns of the table
col-title = Project
col-environment = Environment
col-sector = Sector
col-stage = Stage
col-investment = Investment
col-figure = Key figure
col-date = Date
col-place = Place
col-investor = Investor

# 项目详情 / facts of a card
fact-investor = Investor
fact-partners = Partners
fact-place = Place
fact-stage = Stage
fact-date = Date
fact-sector = Sector
fact-environment = Environment
fact-parts = To comprise
fact-expected = Expected
fact-planned = Planned
fact-source = Source

# 立体交通 / network
mode-all = All
lines-all = All lines
mode-rail = Rail
mode-road = Road
mode-water = Port
mode-air = Airport
status-open-line = Open to traffic
status-open-point = In operation
status-open = Open, in operation
status-building = Under construction
status-starting = About to start
status-preparing = Preliminary work
status-unknown = Not in the report
status-as-of = Status as of { $date }
legend = Legend
schematic-note = Schematic, not to scale
schematic-thin-note = Schematic, not to scale; thin grey: direction only
drawing-aside = Drag sideways to see the rest
indicative-note = Position indicative
time-earlier = Earlier date
time-later = Later date
time-all = All dates
time-of = { $n } of { $total }
time-own = As the special page tells it
line-before = Previous line
line-after = Next line
later-reports-note = Public reports from after the page, each with its date
earlier-reports = Earlier reports
at-date = { $date }
stops-heading = Stops
joins-label = Joins
stretch-label = Section
history-heading = Reports by date
more-reports = { $n } more: see the page of sources
interchange = Interchange
line-hint = Touch a line or a place to see its progress

# 从一地到另一地 / from one place to another
journey-title = Plan a route
journey-from = From
journey-to = To
journey-choose = Choose a place
journey-places = Places to choose from
journey-swap = Swap both ends
journey-again = Start over
journey-hint = Or touch a place on the drawing.
journey-open = Open all the way
journey-later = Once all of it is open
journey-via = by way of { $places }
journey-meet = The two lines meet at { $place }.
journey-none = None of the lines that the reports name leads from { $from } to { $to }.
journey-unserved = None of the lines that the reports name stops at { $place }.
journey-unsaid = The way leads over { $stretch }; up to the date shown, no report says whether that stretch is open.
journey-here = Ways from here
journey-no-line = No line stops here

# 浦里新区 / zone
clusters-heading = Three clusters
milestones-heading = The way so far
next-step = Next step
story-heading = The whole story

# 出处页 / sources page
sources-title = Sources and licences
sources-lead = Every figure with its date and its source
cited-headline = Original headline: { $headline }
sources-main = Main source
sources-figures = Sources of figures
sources-later = Later reports
sources-earlier = Earlier reports
sources-photographs = Subjects of photographs
sources-photographs-note = The photographs are not used; the subjects are drawn anew
sources-credits = Credits
sources-licences = Licences
sources-parts = Parts of the page

# 联系页 / contacts
contacts-title = Contacts
contacts-lead = We look forward to hearing from you
contact-phone = Telephone
contact-mail = Email
contact-web = Website
contact-address = Address

# 内容有误时的页面 / page shown when the content has faults
faults-title = The content needs a correction
faults-lead = Files below have faults; once they are mended and saved, the brochure appears by itself
faults-file = File
faults-line = Line
faults-field = Field
faults-hint = Hint
faults-error = Error
faults-warning = Warning
faults-count = { $n ->
    [one] { $n } fault
   *[other] { $n } faults
}
faults-good = No faults found
faults-last-good = Showing the last good content
faults-retry = Read again
page-failed = This page cannot be shown just now
page-failed-hint = Please go to Home and choose another page
picture-missing = Picture missing
missing-word = Interface word missing

# 无人操作时 / when nobody touches the screen
still-there = Still there?
still-there-hint = Touch anywhere to stay
still-there-seconds = Back to the cover in { $n } s

# 无障碍朗读 / for screen readers
aria-main = Main text
aria-progress = Share reached
aria-rank = Rank
aria-chart = Chart
aria-diagram = Schematic of the transport network
aria-lines = Lines and points
aria-places = Places on the drawing
zoom-closer = Closer
zoom-away = Further away
zoom-whole = The whole drawing
aria-selected = selected
aria-filter = Filter

# 出处页的分栏与许可 / sections of the sources page, licences
sources-tab-reports = Other reports
sources-tab-pictures = Photographs
licence-open = Licence

# 项目页 / projects page
projects-as-of = Stages as of { $date }

# 查找 / search
search = Search
search-field = Words to look for
search-found = Results
search-hint = Chinese, pinyin or English
search-how = Type English, Chinese characters, pinyin or its initials; put spaces between words.
search-try = For example
search-none = Nothing found for “{ $query }”
search-none-hint = Try another word, or only the initials of the pinyin.
search-count = { $n ->
    [one] { $n } found
   *[other] { $n } found
}
search-count-best = { $n } found; the best { $shown } are listed
search-pad = Letter pad
search-delete = Delete
search-space = Space
kind-of-hit-page = Page
kind-of-hit-project = Project
kind-of-hit-line = Line
kind-of-hit-topic = Topic
kind-of-hit-figure = Figure
kind-of-hit-place = Place
kind-of-hit-sector = Sector
kind-of-hit-story = Full story
kind-of-hit-milestone = Milestone
kind-of-hit-report = Report
kind-of-hit-source = Source
kind-of-hit-photo = Photograph
kind-of-hit-credit = Credit
kind-of-hit-contact = Contact

# 键盘 / keyboard
help-title = Keyboard
help-lead = Everything here can be reached without a mouse. The letter pad, the dates and the places are one stop each; arrow keys move within them.
help-typing = just type
verb-search = Search
verb-next = Next page or project
verb-previous = Previous page or project
verb-home = Home
verb-back = Back
verb-escape = Close, leave full screen, or go back
verb-move = Go to the next or last control
verb-choose = Choose
verb-scroll = Scroll
verb-time = Transport: earlier date, later date
verb-line = Transport: line before, next line
verb-zoom = Transport: closer, further away
verb-pan = Transport: move about
verb-copy = Copy figures or reports
verb-save = Save this page as a picture
verb-print = Save it for print
verb-menu = Menu
verb-larger = Larger text
verb-smaller = Smaller text
verb-standard = Text at standard size
verb-speak = Chinese or English
verb-fullscreen = Full screen, on or off
verb-help = Open or close this sheet
verb-quit = Quit
key-left = Left
key-right = Right
key-up = Up
key-down = Down
key-space = Space
key-plus = plus
key-minus = minus
key-slash = slash
key-bracket = left bracket
key-bracket-close = right bracket
scroll-bar = Scroll bar

# 菜单 / menu
menu-title = Menu
menu-save = Save this page as a picture
menu-save-note = PNG, as it stands in the window
menu-print = Save for print
menu-print-note = A4 landscape, 300 dots per inch
menu-copy = Copy figures or reports
menu-copy-note = As text, with period and source
menu-window = Leave full screen
menu-folder = Content folder
menu-built-in = Built-in content
menu-folder-note = Drop a content folder on the window to see it. What is edited in that folder is shown as soon as it is saved.
drop-hint = Let go to see the content of this folder
menu-leave-folder = Back to the content shown before

# 提示 / notices
notice-saving = Saving this page
notice-saved = Saved
notice-not-saved = Not saved
notice-disk-full = The disk is full: make room and try again, or start with --out and another folder.
notice-not-writable = The folder cannot be written to: start with --out and another folder.
notice-save-elsewhere = Start with --out to choose another folder.
notice-copied = { $n ->
    [one] { $n } figure copied
   *[other] { $n } figures copied
}
notice-reports-copied = { $n ->
    [one] { $n } report copied
   *[other] { $n } reports copied
}
notice-copied-note = With period and source, ready to be pasted
notice-no-figure = There is no figure to copy here
notice-no-figure-note = Open a figure, a card, a line of the network, or a page with figures
notice-faulty = { $n ->
    [one] { $n } fault in the content; the last good content is still shown
   *[other] { $n } faults in the content; the last good content is still shown
}
notice-content-new = The content has been updated
notice-folder = Showing another content folder
notice-no-folder = This is not a content folder
notice-no-folder-note = Drop the folder that holds brochure.toml.
notice-settings = The settings file was damaged; it was set aside, and settings begin anew

# size of text, look, motion
rail-comfort = Aa
comfort-title = Text size and display
comfort-text = Text size
comfort-look = Colours
comfort-motion = Motion
comfort-languages = Both languages
captions-off = One language
captions-on = Captions in Chinese
comfort-keys = Ctrl and + makes text larger, Ctrl and − smaller, Ctrl and 0 standard again.
text-standard = Standard
text-large = Large
text-larger = Larger
text-largest = Largest
look-light = Light
look-dark = Dark
look-contrast = High contrast
motion-full = Full
motion-reduced = Reduced
more-cards = More projects
cards-before = Projects before

# Public screens
ask-staff = Please ask our staff
pin-title = Staff
pin-note = Enter the PIN
pin-wrong = That is not the PIN
pin-wait = Try again in { $n } s
pin-enter = OK
pin-pad = Number pad
staff-title = Staff check
staff-note = { $n ->
    [0] All is well. Touch the four corners, then press the clicker once.
    [one] One thing needs attention. Touch the four corners, then press the clicker once.
   *[other] { $n } things need attention. Touch the four corners, then press the clicker once.
}
staff-resume = Back to visitors
staff-leave = Leave the program
staff-corner = Corner of the screen
staff-corners = Corners of the screen
staff-corners-bad = Touch the dot in each corner. If a dot does not answer, touch and picture do not match: calibrate the touch screen in the system, and tie it to its display.
staff-keys = Clicker and keyboard
staff-keys-bad = Press the clicker; the key that arrives is shown here. If none does, check its receiver and battery.
staff-displays = Displays
staff-displays-bad = The display asked for was not found: check its cable and input, or change “display” in the settings.
staff-size = Size of buttons
staff-size-bad = Even with the largest text, buttons are smaller than 12.7 mm: use a larger screen, or a lower resolution.
staff-awake = Staying awake
staff-awake-bad = The system did not agree to stay awake: turn off sleep and the screen saver in its power settings.
staff-fonts = Characters that cannot be shown
staff-fonts-bad = Some characters cannot be shown: run kaizhou check and replace them.
staff-dates = Dates in the content
staff-dates-bad = No dates were found in the content: run kaizhou check.
staff-faults = Content
staff-faults-bad = The last good content is shown. Run kaizhou check for every fault; once mended, the content is shown by itself.
staff-restarts = Restarts
staff-restarts-bad = The program has restarted itself: look into its log, and restart the computer if it goes on.
staff-version = Version
