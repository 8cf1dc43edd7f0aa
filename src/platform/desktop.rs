//! What the desktop says its user prefers, where the window library does not tell: on Linux, the desktop portal's settings.

use std::sync::mpsc::{Receiver, channel};

use crate::session::Preferences;

/// A question to the desktop that is under way.
pub struct Asked(Receiver<Preferences>);

impl Asked {
    /// Asks on a thread of its own, since a desktop may take its time; `heard` is called there when it has answered.
    #[must_use]
    pub fn start(heard: impl FnOnce() + Send + 'static) -> Self {
        let (tell, told) = channel();
        let ask = move || {
            if let Some(preferences) = portal::ask()
                && tell.send(preferences).is_ok()
            {
                heard();
            }
        };
        if let Err(error) = std::thread::Builder::new().name("desktop".into()).spawn(ask) {
            tracing::warn!("the desktop is not asked what its user prefers: {error}");
        }
        Self(told)
    }

    /// The answer, once.
    pub fn answer(&self) -> Option<Preferences> {
        self.0.try_recv().ok()
    }
}

#[cfg(target_os = "linux")]
mod portal {
    use zbus::blocking::Connection;
    use zbus::zvariant::{OwnedValue, Value};

    use super::{Preferences, preferences};

    const NAMESPACE: &str = "org.freedesktop.appearance";

    /// Asks the portal; none where there is none, which is no fault.
    pub fn ask() -> Option<Preferences> {
        let bus = Connection::session().inspect_err(|error| tracing::debug!("no session bus: {error}")).ok()?;
        let read = |key: &str| -> Option<u32> {
            let (name, path) = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop");
            let interface = "org.freedesktop.portal.Settings";
            let reply = bus.call_method(Some(name), path, Some(interface), "Read", &(NAMESPACE, key));
            let reply = reply.inspect_err(|error| tracing::debug!("the desktop does not tell {key}: {error}")).ok()?;
            let value: OwnedValue = reply.body().deserialize().ok()?;
            number(&value)
        };
        Some(preferences(read))
    }

    /// The number in as many wrappings as there are: portals of different age wrap it once or twice.
    fn number(value: &Value<'_>) -> Option<u32> {
        match value {
            Value::U32(number) => Some(*number),
            Value::Value(inner) => number(inner),
            _ => None,
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod portal {
    use super::Preferences;

    /// Elsewhere the window library tells what there is.
    pub fn ask() -> Option<Preferences> {
        None
    }
}

/// What the portal's numbers mean.
#[cfg_attr(not(target_os = "linux"), expect(dead_code, reason = "only Linux has a portal"))]
fn preferences(read: impl Fn(&str) -> Option<u32>) -> Preferences {
    Preferences {
        dark: match read("color-scheme") {
            Some(1) => Some(true),
            Some(2) => Some(false),
            _ => None,
        },
        contrast: read("contrast") == Some(1),
        still: read("reduced-motion") == Some(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_portals_numbers_are_understood_and_strange_ones_say_nothing() {
        let of = |scheme: u32, contrast: u32, motion: u32| {
            preferences(|key| match key {
                "color-scheme" => Some(scheme),
                "contrast" => Some(contrast),
                _ => Some(motion),
            })
        };
        assert_eq!(of(0, 0, 0), Preferences::default());
        assert_eq!(of(1, 1, 1), Preferences { dark: Some(true), contrast: true, still: true });
        assert_eq!(of(2, 0, 0), Preferences { dark: Some(false), ..Preferences::default() });
        assert_eq!(of(7, 7, 7), Preferences::default());
        assert_eq!(preferences(|_| None), Preferences::default());
    }
}
