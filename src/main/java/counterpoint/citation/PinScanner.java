package counterpoint.citation;

/// Reads the pages that a citation names: `319–20`, `967, 969`, `593 n. 14`, `1256 & n.7`, `*10–11` (Indigo Book R5.1,
/// and R11.7 for cases).
final class PinScanner {
    private final Catalogue catalogue;

    PinScanner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The end of the pages that begin at `start`, or `start` if none do.
    int end(String text, int start) {
        int end = page(text, start);
        if (end == start) {
            return start;
        }
        end = note(text, end);
        while (true) {
            int next = another(text, end);
            if (next == end) {
                return end;
            }
            end = note(text, next);
        }
    }

    /// The pages in the usual spacing: `593 n.14` for `593 n. 14`.
    static String normal(String printed) {
        return Typography.plain(printed)
                .replace("n. ", "n.")
                .replace("nn. ", "nn.")
                .replace("§ ", "§ ");
    }

    /// One page or a range of pages.
    private int page(String text, int start) {
        int at = start;
        char first = Typography.charAt(text, at);
        if (first == '¶' || first == '§') {
            at++;
            if (Typography.charAt(text, at) == first) {
                at++;
            }
            at = Typography.skipBlanks(text, at);
        } else if (first == '*') {
            at++;
        }
        int end = Typography.digitsEnd(text, at);
        if (end == at) {
            return start;
        }
        return range(text, end);
    }

    private int range(String text, int end) {
        int dash = end;
        while (dash < text.length() && dash - end < 2 && Typography.isDash(text.charAt(dash))) {
            dash++;
        }
        if (dash == end) {
            return end;
        }
        int at = Typography.charAt(text, dash) == '*' ? dash + 1 : dash;
        int last = Typography.digitsEnd(text, at);
        return last == at ? end : last;
    }

    /// A footnote on the page: `n.14`, ` n. 14`, ` & n.7`, ` nn.2–3`.
    private int note(String text, int end) {
        int at = Typography.skipComma(text, end);
        if (Typography.charAt(text, at) == '&') {
            at = Typography.skipBlanks(text, at + 1);
        }
        if (Typography.charAt(text, at) != 'n') {
            return end;
        }
        at++;
        if (Typography.charAt(text, at) == 'n') {
            at++;
        }
        if (Typography.charAt(text, at) != '.') {
            return end;
        }
        at = Typography.skipBlanks(text, at + 1);
        int digits = Typography.digitsEnd(text, at);
        return digits == at ? end : range(text, digits);
    }

    /// A further page after a comma, unless that number is the volume of the next citation or a word of the prose.
    private int another(String text, int end) {
        if (Typography.charAt(text, end) != ',') {
            return end;
        }
        int at = Typography.skipBlanks(text, end + 1);
        if (at == end + 1
                && Typography.isDigit(Typography.charAt(text, end - 1))
                && Typography.digitsEnd(text, at) - at == 3
                && continuesNumber(text, at)) {
            return end;
        }
        int next = page(text, at);
        if (next == at || isVolume(text, next) || Typography.isLetter(Typography.charAt(text, next))) {
            return end;
        }
        int after = Typography.skipBlanks(text, next);
        char follower = Typography.charAt(text, after);
        boolean prose = after > next && Typography.isLetter(follower) && note(text, next) == next;
        return prose ? end : next;
    }

    private boolean continuesNumber(String text, int at) {
        return isVolume(text, Typography.digitsEnd(text, at));
    }

    private boolean isVolume(String text, int numberEnd) {
        return catalogue.afterNumber(text, Typography.skipBlanks(text, numberEnd)) != null;
    }
}
