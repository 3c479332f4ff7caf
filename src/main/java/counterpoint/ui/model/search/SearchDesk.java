package counterpoint.ui.model.search;

import counterpoint.session.KeptValue;
import counterpoint.session.SavedSearches;
import counterpoint.session.SearchHabits;
import counterpoint.session.SeenPassages;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;

/// What of searching is kept when the window closes.
///
/// @param saved the reader's saved searches
/// @param seen what they had found when they were last opened
/// @param habits how the reader searches, and what was asked before
/// @param history what the reader did in this window, to be undone
public record SearchDesk(
        KeptValue<SavedSearches> saved,
        KeptValue<SeenPassages> seen,
        KeptValue<SearchHabits> habits,
        History history) {
    /// Kept in a workspace.
    public static SearchDesk in(Workspace workspace, History history) {
        return new SearchDesk(
                KeptValue.savedSearches(workspace),
                KeptValue.seenPassages(workspace),
                KeptValue.searchHabits(workspace),
                history);
    }

    /// Forgotten when the window closes, for pictures and tests.
    public static SearchDesk inMemory() {
        return new SearchDesk(
                KeptValue.inMemory(SavedSearches.NONE),
                KeptValue.inMemory(SeenPassages.NONE),
                KeptValue.inMemory(SearchHabits.NONE),
                new History());
    }
}
