//! What the projects page shows: filters, form, order, page, and the cards picked to be compared.

/// The state of the projects page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectsView {
    /// The group of cards shown.
    pub group: Group,
    /// Only cards of this sector, by id.
    pub sector: Option<String>,
    /// Only cards at this stage, by its word in the content files.
    pub stage: Option<String>,
    /// Cards or table.
    pub mode: ProjectsMode,
    /// The column that orders the table, and whether downwards.
    pub sort: Option<(Column, bool)>,
    /// The page of cards shown, from 0.
    pub page: usize,
    /// The list of choices that lies open.
    pub unfolded: Option<List>,
    /// Whether cards are being picked for comparison, and those picked so far (at most two).
    pub picking: Option<Vec<String>>,
}

/// Cards that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Group {
    /// All of them.
    #[default]
    All,
    /// Major signings.
    Major,
    /// Those of an environment, by its id.
    Environment(String),
    /// Those in none of the groups above.
    Other,
}

/// How the cards are laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ProjectsMode {
    /// Illustrated cards.
    #[default]
    Cards,
    /// A table.
    Table,
}

/// A list of choices that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// Sectors.
    Sector,
    /// Stages.
    Stage,
}

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    /// The card's title.
    Title,
    /// Its environment.
    Environment,
    /// Its sector.
    Sector,
    /// Its stage.
    Stage,
    /// Its headline figure.
    Figure,
    /// Its date.
    Date,
}

/// What a visitor can ask for on the projects page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectsAction {
    /// Show the cards of one group only, or all.
    Group(Group),
    /// Show one sector's cards only, or those of all.
    Sector(Option<String>),
    /// Show cards of one stage only, or of all.
    Stage(Option<String>),
    /// Show everything again.
    Clear,
    /// Open a list of choices, or close the one that lies open.
    Unfold(Option<List>),
    /// Lay out as cards or as a table.
    Mode(ProjectsMode),
    /// Order the table by a column; a second time turns the order round.
    Sort(Column),
    /// Turn to a page of cards.
    Page(usize),
    /// Begin or end picking cards to be compared.
    TogglePicking,
    /// Pick a card, or put it back.
    Pick(String),
}

impl ProjectsView {
    /// Does what was asked for.
    pub fn apply(&mut self, action: ProjectsAction) {
        // Whatever is asked for next, an open list has served.
        self.unfolded = None;
        match action {
            ProjectsAction::Clear => {
                self.group = Group::All;
                (self.sector, self.stage) = (None, None);
            }
            ProjectsAction::Unfold(list) => {
                self.unfolded = list;
                return;
            }
            ProjectsAction::Group(group) => self.group = group,
            ProjectsAction::Sector(sector) => self.sector = sector,
            ProjectsAction::Stage(stage) => self.stage = stage,
            ProjectsAction::Mode(mode) => self.mode = mode,
            ProjectsAction::Sort(column) => {
                self.sort = match self.sort {
                    Some((same, down)) if same == column => Some((column, !down)),
                    _ => Some((column, false)),
                };
                return;
            }
            ProjectsAction::Page(page) => {
                self.page = page;
                return;
            }
            ProjectsAction::TogglePicking => {
                self.picking = if self.picking.is_some() { None } else { Some(Vec::new()) };
                return;
            }
            ProjectsAction::Pick(id) => {
                let picked = self.picking.get_or_insert_with(Vec::new);
                match picked.iter().position(|p| *p == id) {
                    Some(at) => {
                        picked.remove(at);
                    }
                    None => {
                        if picked.len() == 2 {
                            picked.remove(0);
                        }
                        picked.push(id);
                    }
                }
                return;
            }
        }
        // Another choice of cards begins on its first page.
        self.page = 0;
    }
}
