package counterpoint.text;

/// Reads the bytes of one form of file into its text.
interface FormatReader {
    /// The text of a whole file.
    ///
    /// @param label the name under which the text is known, as its reader gave it
    /// @throws UnreadableSourceException if there is no text to read; its message is one sentence that says why
    SourceText read(byte[] bytes, String label) throws UnreadableSourceException;
}
