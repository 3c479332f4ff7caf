package counterpoint.paper;

/// The faces that pages are set in, all of the Liberation family, which the program carries along.
public enum Face {
    SERIF("LiberationSerif-Regular"),
    BOLD("LiberationSerif-Bold"),
    ITALIC("LiberationSerif-Italic"),
    BOLD_ITALIC("LiberationSerif-BoldItalic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// Where its TrueType font lies in the program.
    String path() {
        return "/liberation/" + file + ".ttf";
    }
}
