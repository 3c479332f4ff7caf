/// What the whole window shares in looks and words: fonts, style sheets, texts and a few small controls.
///
/// Start with [counterpoint.ui.theme.Theme]. Knows nothing of opinions beyond their kind; every view builds on it.
package counterpoint.ui.theme;
