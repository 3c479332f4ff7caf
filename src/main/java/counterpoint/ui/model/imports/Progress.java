package counterpoint.ui.model.imports;

/// How far reading has come.
///
/// @param done how many files were read
/// @param all how many there are to read; 0 if none is being read, or it is not known yet
/// @param name the file that is being read; empty if none is
public record Progress(int done, int all, String name) {
    /// Nothing is being read.
    public static final Progress NONE = new Progress(0, 0, "");

    /// Whether something is being read.
    public boolean isUnderWay() {
        return !name.isEmpty();
    }
}
