package counterpoint.ui.model;

import java.util.List;

/// What the reader can do with a pair, in the words of a menu.
@FunctionalInterface
public interface LinkCommands {
    /// The commands for a pair, in the order to offer them.
    List<LinkCommand> of(Exchange pair);

    /// A command.
    ///
    /// @param words for the menu, with its key: `Confirm this link (C)`
    /// @param action does it
    record LinkCommand(String words, Runnable action) {
    }
}
