package counterpoint.citation;

import java.util.Set;

/// What stands before the name of a part of the record, and says whose it is, which volume, and whether it is cited there:
/// `Def.'s Supp. App.`, `Jones Dep.`, `1 R.R.`
record RecordLead(Catalogue catalogue, String text) {
    private static final Set<String> RECORDS = WordTable.named("records");
    private static final Set<String> OWNERS = WordTable.named("owners of records");
    private static final Set<String> SIGNALS = WordTable.named("signal words");

    /// Where the words begin that name whose record it is, `Def.'s Supp. App.`, before a name at `at`.
    int start(int at, int low) {
        int start = at;
        while (start > low) {
            int beforeEnd = Typography.skipBlanksBack(text, start, low);
            int before = wordStart(beforeEnd, low);
            if (before == beforeEnd || start - beforeEnd > 2 || !isOwner(text.substring(before, beforeEnd))) {
                break;
            }
            start = before;
        }
        int named = start == at ? witness(at, low) : start;
        return named == at ? numberBefore(at, low) : named;
    }

    /// The witness before a deposition or affidavit, `Jones Dep. 45:2`.
    private int witness(int at, int low) {
        boolean spoken = text.startsWith("Dep.", at) || text.startsWith("Aff.", at) || text.startsWith("Decl.", at);
        int end = Typography.skipBlanksBack(text, at, low);
        int from = spoken ? wordStart(end, low) : at;
        boolean name = spoken
                && from < end
                && at - end < 3
                && Typography.isUpper(text.charAt(from))
                && Typography.isLetter(text.charAt(end - 1))
                && !SIGNALS.contains(text.substring(from, end))
                && !text.substring(from, end).equals("The");
        return name ? from : at;
    }

    private boolean isOwner(String word) {
        if (!Typography.isUpper(word.charAt(0))) {
            return false;
        }
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        if (SIGNALS.contains(bare) || bare.equals("The")) {
            return false;
        }
        boolean owning = word.endsWith("’s") || word.endsWith("'s") || word.endsWith("s’") || word.endsWith("s'");
        return owning || OWNERS.contains(bare) || RECORDS.contains(word);
    }

    /// The volume before a name, `1 R.R. 45`; `at` itself if none stands there.
    int numberBefore(int at, int low) {
        int end = Typography.skipBlanksBack(text, at, low);
        int from = end;
        while (from > low && end - from < 3 && Typography.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean apart = from < end && !Typography.isWordCharacter(Typography.charAt(text, from - 1))
                && at - end < 2
                && (isCited(from) || beginsSentence(from));
        return apart ? from : at;
    }

    /// The start of `Vol. 2` that ends with a number at `word`; `word` if none does.
    int volumeStart(int word, int wordEnd, int low) {
        char first = Typography.charAt(text, word);
        int beforeEnd = Typography.skipBlanksBack(text, word, low);
        int before = wordStart(beforeEnd, low);
        String printed = text.substring(before, beforeEnd);
        boolean volume = wordEnd - word < 6
                && (Typography.isDigit(first) || "IVX".indexOf(first) >= 0)
                && (printed.equals("Vol.") || printed.equals("vol.") || printed.equals("Volume"));
        return volume ? before : word;
    }

    /// Whether a word names a part of the record.
    static boolean isRecord(String word) {
        int dot = word.lastIndexOf('.', word.length() - 2);
        return RECORDS.contains(word) || (dot > 0 && RECORDS.contains(word.substring(dot + 1)));
    }

    /// Whether a name goes on with the name of a reporter: `How. St. Tr. 1029`, `Va. App. 119`.
    boolean continuesReporter(int at, int low) {
        int end = Typography.skipBlanksBack(text, at, low);
        int from = wordStart(end, low);
        if (from == end || text.charAt(end - 1) != '.' || at - end > 2) {
            return false;
        }
        String bare = text.substring(from, end - 1);
        return Typography.isUpper(text.charAt(from))
                && catalogue.isAbbreviation(bare.substring(bare.lastIndexOf('.') + 1))
                && !OWNERS.contains(bare)
                && !SIGNALS.contains(bare)
                && !RECORDS.contains(bare + ".");
    }

    /// Whether something is cited at a place: after a bracket, a semicolon or a signal.
    boolean isCited(int at) {
        int end = Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
        char c = Typography.charAt(text, end - 1);
        if (end > 0 && "(;[—".indexOf(c) >= 0) {
            return true;
        }
        int from = end;
        while (from > 0 && end - from < 10 && Typography.isLetter(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, end);
        return switch (word) {
            case "in", "In", "and", "And", "with" -> false;
            default -> SIGNALS.contains(word);
        };
    }

    /// Whether a sentence begins at a place.
    boolean beginsSentence(int at) {
        int end = Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
        return end == 0 || (".”\"".indexOf(text.charAt(end - 1)) >= 0 && !isInitial(end));
    }

    private boolean isInitial(int stop) {
        return text.charAt(stop - 1) == '.'
                && stop > 1
                && Typography.isUpper(text.charAt(stop - 2))
                && (stop == 2 || !Typography.isWordCharacter(text.charAt(stop - 3)));
    }

    /// Where the word begins that ends at `end`.
    int wordStart(int end, int low) {
        int from = end;
        while (from > low && !Typography.isBlank(text.charAt(from - 1))
                && "(“\"[;—".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
