/// How the reader wants to read: the popover behind "Text" in the tool bar.
///
/// Start with [counterpoint.ui.settings.TextButton]. It shows and changes [counterpoint.ui.model.ReadingModel].
package counterpoint.ui.settings;
