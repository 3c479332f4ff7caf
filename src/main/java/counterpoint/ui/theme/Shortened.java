package counterpoint.ui.theme;

/// Words that may be too long for a row.
public final class Shortened {
    private Shortened() {
    }

    /// The words in one line, cut after a word if they are longer than `most` characters.
    public static String words(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = line.lastIndexOf(' ', most);
        int cut = end > most / 2 ? end : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(cut - 1)) ? cut - 1 : cut) + " …";
    }
}
