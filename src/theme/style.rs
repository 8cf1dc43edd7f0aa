//! egui's own look, switched off where it would show, and the interaction tolerances that fingers need.

use super::{Color, Look, Theme};

impl From<Color> for egui::Color32 {
    #[expect(clippy::disallowed_methods, reason = "the one place where the theme's colours become egui's")]
    fn from(color: Color) -> Self {
        let [r, g, b] = color.0;
        Self::from_rgb(r, g, b)
    }
}

/// Puts the brochure's look and tolerances into an egui context. Call once at the start and after a theme change.
pub fn apply_style(ctx: &egui::Context, theme: &Theme) {
    let palette = &theme.palette;
    ctx.set_theme(if theme.look == Look::Dark { egui::Theme::Dark } else { egui::Theme::Light });
    ctx.all_styles_mut(|style| {
        style.interaction.selectable_labels = false;
        style.visuals.panel_fill = palette.paper.into();
        style.visuals.window_fill = palette.paper.into();
        style.visuals.extreme_bg_color = palette.paper.into();
        style.visuals.override_text_color = Some(palette.ink.into());
        style.visuals.handle_shape = egui::style::HandleShape::Circle;
        style.spacing.item_spacing = egui::Vec2::ZERO;
        style.spacing.scroll = egui::style::ScrollStyle::solid();
        style.spacing.scroll.bar_width = 10.0;
    });
    ctx.options_mut(|options| {
        options.zoom_with_keyboard = false;
        // A finger lands less exactly and stays longer than a mouse button.
        options.input_options.max_click_dist = 24.0;
        options.input_options.max_click_duration = 3.0;
    });
}
