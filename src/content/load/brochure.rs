//! Cover, home page, sectors, contacts.

use super::files::Files;
use super::resolver::Resolver;
use crate::content::fault::{FaultKind, Reference};
use crate::content::file::{ContactFile, HomeFile};
use crate::content::model::{Brochure, Contact, Home, HomeRow, Sector, SectorId, Slogan};
use crate::content::source::Cursor;

impl Resolver<'_> {
    /// The brochure itself.
    pub(super) fn brochure(&mut self, files: &Files<'_>) -> Option<Brochure> {
        let (at, file) = (files.brochure.top(), &files.brochure.mirror);
        let as_of = self.period(&at.key("as_of"), &file.as_of);
        self.check_order(files);
        let sectors = file.sector.iter().enumerate().map(|(index, sector)| Sector {
            id: SectorId::new(index),
            key: sector.id.clone(),
            name: self.text(&at.key("sector").index(index).key("name"), &sector.name),
        });
        let sectors = sectors.collect();
        Some(Brochure {
            title: self.text(&at.key("title"), &file.title),
            place: self.text(&at.key("place"), &file.place),
            slogan: self.slogan(&at.key("slogan"), &file.slogan.zh, &file.slogan.en),
            event: self.text(&at.key("event"), &file.event),
            event_short: self.text(&at.key("event_short"), &file.event_short),
            event_when: self.text(&at.key("event_when"), &file.event_when),
            cover: self.art(&at.key("cover"), &file.cover),
            cover_caption: self.text(&at.key("cover_caption"), &file.cover_caption),
            home: self.home(&at.key("home"), &file.home),
            sectors,
            contacts: self.contacts(&at.key("contact"), &file.contact),
            as_of: as_of?,
        })
    }

    /// The list of environments and the environments' files must be the same.
    fn check_order(&mut self, files: &Files<'_>) {
        let (at, order) = (files.brochure.top().key("environments"), &files.brochure.mirror.environments);
        if order.is_empty() {
            self.tell(&at, FaultKind::EmptyList);
        }
        for (index, id) in order.iter().enumerate() {
            self.find(Reference::Environment, &at.index(index), id);
            if let Some(first) = order[..index].iter().position(|other| other == id) {
                let first = at.index(first).position();
                self.tell(&at.index(index), FaultKind::Duplicate { what: Reference::Environment, first });
            }
        }
        for sheet in files.environments.iter().filter(|sheet| !order.contains(&sheet.mirror.id)) {
            self.tell(&sheet.top().key("id"), FaultKind::Unlisted);
        }
    }

    fn slogan(&mut self, at: &Cursor<'_>, zh: &[String], en: &[String]) -> Slogan {
        for (lang, lines) in [("zh", zh), ("en", en)] {
            if lines.is_empty() {
                self.tell(&at.key(lang), FaultKind::EmptyList);
            }
            for (index, _) in lines.iter().enumerate().filter(|(_, line)| line.trim().is_empty()) {
                self.tell(&at.key(lang).index(index), FaultKind::EmptyText);
            }
        }
        Slogan { zh: zh.to_vec(), en: en.to_vec() }
    }

    fn home(&mut self, at: &Cursor<'_>, home: &HomeFile) -> Home {
        let rows = home.row.iter().enumerate().map(|(index, row)| {
            let at = at.key("row").index(index);
            let (title, note) = (self.text(&at.key("title"), &row.title), self.text(&at.key("note"), &row.note));
            HomeRow { page: row.page, title, note }
        });
        let rows = rows.collect();
        Home {
            headline: self.text(&at.key("headline"), &home.headline),
            host: self.figure(&at.key("host"), &home.host),
            host_label: self.text(&at.key("host_label"), &home.host_label),
            count: self.figure(&at.key("count"), &home.count),
            target: self.figure(&at.key("target"), &home.target),
            share: self.figure(&at.key("share"), &home.share),
            share_note: self.text(&at.key("share_note"), &home.share_note),
            rows,
            art: self.art(&at.key("art"), &home.art),
            story: self.texts(&at.key("story"), &home.story),
            notes: self.optional_text(&at.key("notes"), home.notes.as_ref()),
        }
    }

    /// Contacts that have been filled in; one whose name is blank in both languages has not been.
    fn contacts(&mut self, at: &Cursor<'_>, contacts: &[ContactFile]) -> Vec<Contact> {
        let is_filled =
            |contact: &ContactFile| !(contact.name.zh.trim().is_empty() && contact.name.en.trim().is_empty());
        let filled = contacts.iter().enumerate().filter(|(_, contact)| is_filled(contact));
        let given = |word: &Option<String>| word.clone().filter(|word| !word.trim().is_empty());
        let contacts = filled.map(|(index, contact)| {
            let at = at.index(index);
            Contact {
                name: self.text(&at.key("name"), &contact.name),
                role: self.optional_text(&at.key("role"), contact.role.as_ref()),
                phone: given(&contact.phone),
                mail: given(&contact.mail),
                web: given(&contact.web),
                address: self.optional_text(&at.key("address"), contact.address.as_ref()),
            }
        });
        contacts.collect()
    }
}
