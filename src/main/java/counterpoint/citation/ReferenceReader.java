package counterpoint.citation;

/// Reads the citations that point back or inward: id., supra, ante, infra.
final class ReferenceReader {
    private final BlockScanner block;
    private final String text;
    private final PinScanner pins;
    private final CaseNameScanner names;
    private final LawReader laws;
    private final RecordReader records;

    ReferenceReader(BlockScanner block, String text, PinScanner pins, CaseNameScanner names, LawReader laws) {
        this.block = block;
        this.text = text;
        this.pins = pins;
        this.names = names;
        this.laws = laws;
        this.records = new RecordReader(this, block, text, pins);
    }

    /// A word in small letters; answers where to read on, `end` if it is no citation.
    int lower(int at, int end) {
        return switch (end - at) {
            case 1 ->
                text.charAt(at) == 'p'
                        ? records.pageOfDocument(at, end)
                        : text.charAt(at) == 's' ? laws.bare().abbreviated(at, end) : end;
            case 2 -> two(at, end);
            case 4 -> four(at, end);
            case 5 ->
                text.startsWith("supra", at) ? supra(at, end) : text.startsWith("infra", at) ? inward(at, end) : text.startsWith("title", at) ? laws.bare().title(at, end) : end;
            case 3 -> text.startsWith("art", at) ? laws.constitutions().article(at, end) : end;
            case 7 -> text.startsWith("article", at) ? laws.constitutions().article(at, end) : text.startsWith("section", at) ? laws.bare().inWords(at, end) : end;
            case 8 -> text.startsWith("sections", at) ? laws.bare().inWords(at, end) : end;
            default -> end;
        };
    }

    private int two(int at, int end) {
        if (text.startsWith("id", at)) {
            return id(at, end);
        }
        if (text.startsWith("at", at)) {
            return records.pageAt(at, end);
        }
        return text.startsWith("pp", at) ? records.pageOfDocument(at, end) : end;
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
            boolean id = (end - at == 2 && text.charAt(at + 1) == 'd')
                    || (end - at == 4 && text.startsWith("Ibid", at));
            return id ? id(at, end) : end - at == 5 && text.startsWith("Infra", at) ? inward(at, end) : end;
        }
        if (c == 'S') {
            boolean section = end - at == 7 && text.startsWith("Section", at);
            return section
                    ? laws.bare().inWords(at, end)
                    : end - at == 5 && text.startsWith("Supra", at) ? supra(at, end) : end;
        }
        if (c == 'A' && (text.startsWith("Art", at) || text.startsWith("Amdt", at))) {
            return laws.constitutions().article(at, end);
        }
        if (c == 'R' && (end - at == 4 || end - at == 5) && text.startsWith("Rule", at)) {
            return laws.bare().rule(at, end);
        }
        if (c == 'T' && end - at == 5 && text.startsWith("Title", at)) {
            return laws.bare().title(at, end);
        }
        if (c == 'T' || c == 'J' || c == 'E' || c == 'D') {
            return records.document(at, end);
        }
        if ((c == 'A' && end - at == 4 && text.startsWith("Ante", at))
                || (c == 'P' && end - at == 4 && text.startsWith("Post", at))) {
            return inwardWithPage(at, end);
        }
        return end;
    }

    private int id(int at, int wordEnd) {
        boolean stop = Typography.charAt(text, wordEnd) == '.';
        int end = stop ? wordEnd + 1 : wordEnd;
        int pin = pinStart(Typography.skipComma(text, end));
        return pin < 0 && !stop ? wordEnd : add(new Draft(CitationKind.ID, at, end), pin);
    }

    /// Takes in a citation with the pages that begin at `pin`, if any do; answers where to read on.
    private int add(Draft draft, int pin) {
        if (pin >= 0) {
            draft.end = pins.end(text, pin);
            draft.pin = text.charAt(pin) == '_' ? null : PinScanner.normal(text.substring(pin, draft.end));
            draft.tail = draft.end;
        }
        block.add(draft);
        return draft.end;
    }

    /// Where pages begin: after `at`, or at a `§` or `¶`; -1 if none do.
    int pinStart(int at) {
        char c = Typography.charAt(text, at);
        int pin = at;
        if (text.startsWith("at", at)) {
            pin = PinScanner.afterLabel(text, Typography.skipBlanks(text, at + 2));
            c = Typography.charAt(text, pin);
        } else if (c != '§' && c != '¶') {
            return -1;
        }
        return (Typography.isDigit(c) || c == '*' || c == '§' || c == '¶' || c == '_') && pins.end(text, pin) > pin
                ? pin
                : -1;
    }

    /// `Johnson, supra, at 313`; without a name before it, a place in this decision.
    private int supra(int at, int end) {
        CaseName name = Typography.charAt(text, Typography.skipBlanksBack(text, at, 0) - 1) == ','
                ? names.before(text, at, block.floor())
                : CaseName.NONE;
        if (!name.isPrinted()) {
            return inward(at, end);
        }
        int next = Typography.skipComma(text, end);
        int volumeEnd = Typography.digitsEnd(text, next);
        if (volumeEnd > next && pins.isVolume(text, volumeEnd)) {
            return end;
        }
        int noteEnd = noteEnd(next);
        Draft draft = new Draft(CitationKind.SUPRA, name.start(), noteEnd > next ? noteEnd : end);
        draft.tail = draft.end;
        draft.name = name;
        draft.words = text.substring(name.start(), name.end());
        return add(draft, pinStart(Typography.skipComma(text, draft.end)));
    }

    /// The end of the note in which a source is cited in full, `note 3` in `Smith, supra note 3, at 12`; `at` if no
    /// note is named.
    private int noteEnd(int at) {
        int word = text.startsWith("note ", at) ? at + 4 : text.startsWith("n.", at) ? at + 2 : at;
        int number = Typography.skipBlanks(text, word);
        int end = Typography.digitsEnd(text, number);
        return word > at && end > number ? end : at;
    }

    /// `infra at 7-8`, `infra Part II`, `supra note 5`.
    private int inward(int at, int end) {
        int next = Typography.skipComma(text, end);
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
        while (numberEnd < text.length()
                && numberEnd - number < 12
                && (Typography.isWordCharacter(text.charAt(numberEnd)) || text.charAt(numberEnd) == '-')) {
            numberEnd++;
        }
        boolean place = switch (word) {
            case "Part", "Parts", "Section", "note", "notes", "n.", "nn.", "p.", "pp.", "Pt.", "part" ->
                numberEnd > number;
            default -> false;
        };
        return place ? internal(at, end, next, numberEnd) : end;
    }

    /// `ante, at 12`; the words `ante` and `post` alone are no citation.
    private int inwardWithPage(int at, int end) {
        int next = Typography.skipComma(text, end);
        int pin = pinStart(next);
        return pin >= 0 && text.charAt(pin) != '§' ? internal(at, end, pin, pins.end(text, pin)) : end;
    }

    int internal(int start, int targetEnd, int pin, int end) {
        Draft draft = new Draft(CitationKind.INTERNAL, start, end);
        draft.words = Typography.plain(text.substring(start, targetEnd));
        draft.pin = PinScanner.normal(text.substring(pin, end));
        block.add(draft);
        return end;
    }
}
