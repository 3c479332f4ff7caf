package counterpoint.ui.imports;

/// What a reader does with the text: by key, by button, or from its menu.
interface SplitCommands {
    /// An opinion begins at the caret.
    void split();

    /// The opinion that is looked at goes on with the one above.
    void join();

    /// What is selected is no opinion text.
    void setAside();

    /// A paragraph begins at the caret.
    void paragraph();

    /// The paragraph of the caret goes on with the one above.
    void joinParagraph();

    /// Shows what the source prints at this place, or hides it.
    void source();
}
