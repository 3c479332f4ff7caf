package counterpoint.citation;

import java.util.Set;

/// Reads the citations that point back or inward: id., supra, the record, other places of the decision, treatises.
final class ReferenceReader {
    private static final int REACH = 100;
    private static final Set<String> RECORDS = Set.of(
            "App.", "Tr.", "J.A.", "R.", "Br.", "Dkt.", "Doc.", "ECF", "Rec.", "Ex.", "Dep.", "Aff.", "Decl.", "Appx.", "Addendum",
            "Appendix", "Record", "Transcript", "Brief", "Supp.", "Arg.", "Hr'g", "ROA", "A.", "Reply", "Resp.", "Mem.", "Compl.", "Add.");
    private static final Set<String> SIDES = Set.of(
            "dissent", "majority", "concurrence", "plurality", "op.", "opinion", "Dissent", "Majority", "Concurrence", "Op.", "Opinion");

    private final BlockScanner block;
    private final String text;
    private final PinScanner pins;
    private final CaseNameScanner names;
    private final LawReader laws;

    ReferenceReader(BlockScanner block, String text, PinScanner pins, CaseNameScanner names, LawReader laws) {
        this.block = block;
        this.text = text;
        this.pins = pins;
        this.names = names;
        this.laws = laws;
    }

    /// A word in small letters; answers where to read on, `end` if it is no citation.
    int lower(int at, int end) {
        return switch (end - at) {
            case 1 -> text.charAt(at) == 'p' ? pageOfRecord(at, end) : end;
            case 2 -> two(at, end);
            case 4 -> four(at, end);
            case 5 -> text.startsWith("supra", at) ? supra(at, end) : text.startsWith("infra", at) ? inward(at, end) : end;
            case 7 -> text.startsWith("section", at) ? laws.inWords(at, end) : end;
            case 8 -> text.startsWith("sections", at) ? laws.inWords(at, end) : end;
            default -> end;
        };
    }

    private int two(int at, int end) {
        if (text.startsWith("id", at)) {
            return id(at, end);
        }
        if (text.startsWith("at", at)) {
            return pageAt(at, end);
        }
        return text.startsWith("pp", at) ? pageOfRecord(at, end) : end;
    }

    private int four(int at, int end) {
        if (text.startsWith("ibid", at)) {
            return id(at, end);
        }
        return text.startsWith("ante", at) || text.startsWith("post", at) ? inwardWithPage(at, end) : end;
    }

    /// A word with a capital; answers where to read on, `end` if it is no citation.
    int upper(int at, int end) {
        char c = text.charAt(at);
        if (c == 'I') {
            boolean id = (end - at == 2 && text.charAt(at + 1) == 'd') || (end - at == 4 && text.startsWith("Ibid", at));
            return id ? id(at, end) : end - at == 5 && text.startsWith("Infra", at) ? inward(at, end) : end;
        }
        if (c == 'S') {
            boolean section = end - at == 7 && text.startsWith("Section", at);
            return section ? laws.inWords(at, end) : end - at == 5 && text.startsWith("Supra", at) ? supra(at, end) : end;
        }
        if ((c == 'A' && end - at == 4 && text.startsWith("Ante", at)) || (c == 'P' && end - at == 4 && text.startsWith("Post", at))) {
            return inwardWithPage(at, end);
        }
        return end;
    }

    private int id(int at, int wordEnd) {
        boolean stop = Typography.charAt(text, wordEnd) == '.';
        int end = stop ? wordEnd + 1 : wordEnd;
        int next = Typography.skipBlanks(text, end);
        if (Typography.charAt(text, next) == ',') {
            next = Typography.skipBlanks(text, next + 1);
        }
        int pin = pinStart(next);
        if (pin < 0 && !stop) {
            return wordEnd;
        }
        Draft draft = new Draft(CitationKind.ID, at, end);
        if (pin >= 0) {
            draft.end = pins.end(text, pin);
            draft.pin = PinScanner.normal(text.substring(pin, draft.end));
            draft.tail = draft.end;
        }
        block.add(draft);
        return draft.end;
    }

    /// Where pages begin: after `at`, or at a `§` or `¶`; -1 if none do.
    private int pinStart(int at) {
        char c = Typography.charAt(text, at);
        int pin = at;
        if (text.startsWith("at", at)) {
            pin = Typography.skipBlanks(text, at + 2);
            c = Typography.charAt(text, pin);
        } else if (c != '§' && c != '¶') {
            return -1;
        }
        return (Typography.isDigit(c) || c == '*' || c == '§' || c == '¶') && pins.end(text, pin) > pin ? pin : -1;
    }

    /// `Johnson, supra, at 313`; without a name before it, a place in this decision.
    private int supra(int at, int end) {
        CaseName name = Typography.charAt(text, Typography.skipBlanksBack(text, at, 0) - 1) == ','
                ? names.before(text, at, block.floor())
                : CaseName.NONE;
        if (!name.isPrinted()) {
            return inward(at, end);
        }
        Draft draft = new Draft(CitationKind.SUPRA, name.start(), end);
        draft.name = name;
        draft.words = text.substring(name.start(), name.end());
        int next = Typography.skipBlanks(text, end);
        if (Typography.charAt(text, next) == ',') {
            next = Typography.skipBlanks(text, next + 1);
        }
        int pin = pinStart(next);
        if (pin >= 0) {
            draft.end = pins.end(text, pin);
            draft.pin = PinScanner.normal(text.substring(pin, draft.end));
        }
        draft.tail = draft.end;
        block.add(draft);
        return draft.end;
    }

    /// `infra at 7-8`, `infra Part II`, `supra note 5`.
    private int inward(int at, int end) {
        int next = Typography.skipBlanks(text, end);
        if (Typography.charAt(text, next) == ',') {
            next = Typography.skipBlanks(text, next + 1);
        }
        int pin = pinStart(next);
        if (pin >= 0) {
            return internal(at, end, pin, pins.end(text, pin));
        }
        int wordEnd = next;
        while (wordEnd < text.length() && (Typography.isLetter(text.charAt(wordEnd)) || text.charAt(wordEnd) == '.')) {
            wordEnd++;
        }
        String word = text.substring(next, wordEnd);
        int number = Typography.skipBlanks(text, wordEnd);
        int numberEnd = number;
        while (numberEnd < text.length() && numberEnd - number < 12 && (Typography.isWordCharacter(text.charAt(numberEnd)) || text.charAt(numberEnd) == '-')) {
            numberEnd++;
        }
        boolean place = switch (word) {
            case "Part", "Parts", "Section", "note", "notes", "n.", "nn.", "p.", "pp.", "Pt.", "part" -> numberEnd > number;
            default -> false;
        };
        return place ? internal(at, end, next, numberEnd) : end;
    }

    /// `ante, at 12`; the words `ante` and `post` alone are no citation.
    private int inwardWithPage(int at, int end) {
        int next = Typography.skipBlanks(text, end);
        if (Typography.charAt(text, next) == ',') {
            next = Typography.skipBlanks(text, next + 1);
        }
        int pin = pinStart(next);
        return pin >= 0 && text.charAt(pin) != '§' ? internal(at, end, pin, pins.end(text, pin)) : end;
    }

    private int internal(int start, int targetEnd, int pin, int end) {
        Draft draft = new Draft(CitationKind.INTERNAL, start, end);
        draft.words = Typography.plain(text.substring(start, targetEnd));
        draft.pin = PinScanner.normal(text.substring(pin, end));
        block.add(draft);
        return end;
    }

    /// `Aplt. App. at 151`, `Majority op. at 19–26`: an `at` whose last word names the record or an opinion.
    private int pageAt(int at, int end) {
        int pin = pinStart(at);
        if (pin < 0) {
            return end;
        }
        int low = Math.max(block.floor(), at - REACH);
        int wordEnd = Typography.skipBlanksBack(text, at, low);
        if (wordEnd > low && text.charAt(wordEnd - 1) == ',') {
            wordEnd--;
        }
        int word = wordStart(wordEnd, low);
        String last = text.substring(word, wordEnd);
        if (SIDES.contains(last)) {
            return side(word, last, wordEnd, low, pin);
        }
        int dot = last.lastIndexOf('.', last.length() - 2);
        boolean record = RECORDS.contains(last) || (dot > 0 && RECORDS.contains(last.substring(dot + 1)));
        return record ? record(word, wordEnd, low, pin) : end;
    }

    private int side(int word, String last, int wordEnd, int low, int pin) {
        int start = word;
        boolean opinion = last.equalsIgnoreCase("op.") || last.equalsIgnoreCase("opinion");
        if (opinion) {
            int beforeEnd = Typography.skipBlanksBack(text, word, low);
            start = wordStart(beforeEnd, low);
            String before = text.substring(start, beforeEnd);
            if (before.equals("slip") || before.equals("Slip")) {
                return Math.max(pin, wordEnd);
            }
            if (before.isEmpty() || before.equals("of")) {
                start = word;
            }
        }
        return internal(start, wordEnd, pin, pins.end(text, pin));
    }

    private int record(int word, int wordEnd, int low, int pin) {
        int start = word;
        while (start > low) {
            int beforeEnd = Typography.skipBlanksBack(text, start, low);
            int before = wordStart(beforeEnd, low);
            boolean part = before < beforeEnd && Typography.isUpper(text.charAt(before))
                    && (text.charAt(beforeEnd - 1) == '.' || Typography.isLetter(text.charAt(beforeEnd - 1)) || Typography.isApostrophe(text.charAt(beforeEnd - 1)))
                    && !isSignal(text.substring(before, beforeEnd));
            if (!part) {
                break;
            }
            start = before;
        }
        return recordDraft(start, wordEnd, pin, pins.end(text, pin));
    }

    private static boolean isSignal(String word) {
        return word.equals("See") || word.equals("Cf.") || word.equals("In") || word.equals("The") || word.equals("And") || word.equals("Compare");
    }

    private int recordDraft(int start, int sourceEnd, int pin, int end) {
        Draft draft = new Draft(CitationKind.RECORD, start, end);
        draft.words = Typography.plain(text.substring(start, sourceEnd));
        draft.pin = PinScanner.normal(text.substring(pin, end));
        block.add(draft);
        return end;
    }

    /// `(Officer Involved Shooting, Thompson summary, p. 2)`: a document named in brackets with its page.
    private int pageOfRecord(int at, int end) {
        if (Typography.charAt(text, end) != '.') {
            return end;
        }
        int pin = Typography.skipBlanks(text, end + 1);
        int pinEnd = pins.end(text, pin);
        int low = Math.max(block.floor(), at - REACH);
        int comma = Typography.skipBlanksBack(text, at, low);
        if (pinEnd == pin || comma == low || text.charAt(comma - 1) != ',') {
            return end;
        }
        int start = comma - 1;
        while (start > low && text.charAt(start - 1) != '(' && text.charAt(start - 1) != '.' && text.charAt(start - 1) != ';') {
            start--;
        }
        if (start == low || text.charAt(start - 1) != '(' || !Typography.isUpper(Typography.charAt(text, start))) {
            return end;
        }
        return recordDraft(start, comma - 1, pin, pinEnd);
    }

    private int wordStart(int end, int low) {
        int from = end;
        while (from > low && !Typography.isBlank(text.charAt(from - 1)) && text.charAt(from - 1) != '(' && text.charAt(from - 1) != '“' && text.charAt(from - 1) != '"' && text.charAt(from - 1) != ';') {
            from--;
        }
        return from;
    }
}
