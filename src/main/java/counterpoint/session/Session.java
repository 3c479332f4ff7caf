package counterpoint.session;

import counterpoint.note.Anchor;
import java.util.List;
import java.util.Optional;

/// What was open when the program ended.
///
/// @param caseId the folder of the case that was open; empty at the first start
/// @param columns the reading columns, from left to right
/// @param panels which panels beside the text were open
/// @param window where the window stood; empty before the first window
/// @param search the words in the search field; empty if there were none
public record Session(
        Optional<String> caseId, List<Column> columns, Panels panels, Optional<Window> window, String search) {
    public Session {
        columns = List.copyOf(columns);
    }

    /// A reading column.
    ///
    /// @param opinion the id of its opinion within the case
    /// @param edition the file of the print shown, as in [Anchor#file()]; empty for the reading text
    /// @param place what stood at its top; empty for the beginning
    public record Column(String opinion, Optional<String> edition, Optional<Anchor> place) {
    }

    /// The panels beside the text.
    ///
    /// @param roomForNotes whether the rail gave its room to the notes beside the text
    /// @param tab the name of what the side panel showed; empty if that is not known
    public record Panels(boolean rail, boolean inspector, boolean roomForNotes, String tab) {
        /// Panels with no room for notes, the side panel as it begins.
        public Panels(boolean rail, boolean inspector) {
            this(rail, inspector, false, "");
        }
    }

    /// The window on the screen, in pixels that do not depend on the screen's scale.
    ///
    /// @param maximized whether it filled the screen; the other values are then those to go back to
    public record Window(double x, double y, double width, double height, boolean maximized) {
    }

    /// Nothing open yet.
    public static Session first() {
        return new Session(Optional.empty(), List.of(), new Panels(true, true), Optional.empty(), "");
    }
}
