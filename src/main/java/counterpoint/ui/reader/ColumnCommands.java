package counterpoint.ui.reader;

import counterpoint.ui.model.LinkCommands;
import java.util.List;

/// What the reader can do in the focused column. Each command answers whether it did anything.
public interface ColumnCommands {
    /// Finds words in the focused column.
    boolean find();

    /// Shows the printed source of the place that is selected or pointed at, or hides it.
    boolean toggleSource();

    /// Copies the selected words, or those of the chosen mark, with their citation.
    boolean copyWithCite();

    /// Shows where the prints of the opinion differ, or hides it.
    boolean toggleDifferences();

    /// What can be done with the pair that is looked at and with what is selected; empty in a case of one opinion.
    List<LinkCommands.LinkCommand> ofLinks();

    /// Folds the selected paragraphs, or the one pointed at.
    boolean fold();

    /// Folds what does not mention the chosen authority, in both columns.
    boolean foldUnmentioned();

    /// Unfolds everything.
    boolean unfold();
}
