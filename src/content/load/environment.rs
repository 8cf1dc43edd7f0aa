//! Environments.

use super::files::Files;
use super::resolver::Resolver;
use super::topics::ids_of;
use crate::content::fault::Reference;
use crate::content::file::{EnvironmentFile, PanelFile};
use crate::content::model::{Environment, EnvironmentId, FigureId, Panel};
use crate::content::source::Cursor;

impl Resolver<'_> {
    /// All environments, in the brochure's order.
    pub(super) fn environments(&mut self, files: &Files<'_>) -> Vec<Environment> {
        let sheets = files.environments.iter().enumerate();
        sheets.map(|(index, sheet)| self.environment(&sheet.top(), EnvironmentId::new(index), &sheet.mirror)).collect()
    }

    fn environment(&mut self, at: &Cursor<'_>, id: EnvironmentId, file: &EnvironmentFile) -> Environment {
        let case = file.case.as_ref();
        Environment {
            id,
            key: file.id.clone(),
            composition: file.composition,
            name: self.text(&at.key("name"), &file.name),
            short: self.text(&at.key("short"), &file.short),
            headline: self.text(&at.key("headline"), &file.headline),
            emphasis: self.optional_text(&at.key("emphasis"), file.emphasis.as_ref()),
            lead: self.text(&at.key("lead"), &file.lead),
            panel: self.panel(&at.key("panel"), &file.panel),
            host: self.figure(&at.key("host"), &file.host),
            chart: self.figure_list(&at.key("chart"), &file.chart),
            guests: self.figure_list(&at.key("guests"), &file.guests),
            case: case.map(|case| self.project_id(&at.key("case"), case)),
            story: self.texts(&at.key("story"), &file.story),
            topics: ids_of(self.names, &file.topic),
            figures: self.told(&file.figure),
            art: self.art(&at.key("art"), &file.art),
            source: self.source(at, &file.source, file.part.as_ref()),
            notes: self.optional_text(&at.key("notes"), file.notes.as_ref()),
        }
    }

    fn panel(&mut self, at: &Cursor<'_>, panel: &PanelFile) -> Panel {
        Panel {
            kicker: self.text(&at.key("kicker"), &panel.kicker),
            figure: self.optional_figure(&at.key("figure"), panel.figure.as_ref()),
            words: self.optional_text(&at.key("words"), panel.words.as_ref()),
            caption: self.text(&at.key("caption"), &panel.caption),
        }
    }

    /// The figures that a file tells.
    pub(super) fn told(&self, figures: &[crate::content::file::FigureFile]) -> Vec<FigureId> {
        let found = figures.iter().filter_map(|figure| self.names.find(Reference::Figure, &figure.id));
        found.map(FigureId::new).collect()
    }
}
