package counterpoint.ui.reader;

/// What the reader can do in the focused column. Each command answers whether it did anything.
public interface ColumnCommands {
    /// Finds words in the focused column.
    boolean find();

    /// Shows the printed source of the place that is selected or pointed at, or hides it.
    boolean toggleSource();

    /// Copies the selected words with their pages in every print.
    boolean copyWithPages();

    /// Shows where the prints of the opinion differ, or hides it.
    boolean toggleDifferences();

    /// Folds the selected paragraphs, or the one pointed at.
    boolean fold();

    /// Folds what does not mention the chosen authority, in both columns.
    boolean foldUnmentioned();

    /// Unfolds everything.
    boolean unfold();
}
