package counterpoint.citation;

import java.util.Set;

/// Reads citations of the record and of the decision's other opinions by page: `Aplt. App. at 151`, `J.A. 33`,
/// `Majority op. at 19–26`.
final class RecordReader {
    private static final int REACH = 100;
    private static final Set<String> RECORDS = WordTable.named("records");
    private static final String[] DOCUMENTS = {
        "Tr. of Oral Arg.", "Tr.", "J.A.", "J. A.", "ECF No.", "Dkt. No.", "Dkt.", "Doc. No.", "Doc."
    };
    private static final Set<String> SIDES = WordTable.named("sides");

    private final ReferenceReader references;
    private final BlockScanner block;
    private final String text;
    private final PinScanner pins;

    RecordReader(ReferenceReader references, BlockScanner block, String text, PinScanner pins) {
        this.references = references;
        this.block = block;
        this.text = text;
        this.pins = pins;
    }

    /// `Aplt. App. at 151`, `Majority op. at 19–26`: an `at` whose last word names the record or an opinion.
    int pageAt(int at, int end) {
        int pin = references.pinStart(at);
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

    /// `J.A. 33`, `Tr. of Oral Arg. 12`, `ECF No. 12 at 3`: a part of the record whose page follows at once.
    int document(int at, int wordEnd) {
        int end = at;
        for (String name : DOCUMENTS) {
            if (text.startsWith(name, at)) {
                end = at + name.length();
                break;
            }
        }
        int pin = Typography.skipBlanks(text, end);
        int pinEnd = pins.end(text, pin);
        if (end == at || pinEnd == pin) {
            return wordEnd;
        }
        int next = Typography.skipComma(text, pinEnd);
        int page = references.pinStart(next);
        return page >= 0 && text.startsWith("at", next)
                ? recordDraft(at, pinEnd, page, pins.end(text, page))
                : recordDraft(at, end, pin, pinEnd);
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
        return references.internal(start, wordEnd, pin, pins.end(text, pin));
    }

    private int record(int word, int wordEnd, int low, int pin) {
        int start = word;
        while (start > low) {
            int beforeEnd = Typography.skipBlanksBack(text, start, low);
            int before = wordStart(beforeEnd, low);
            boolean part = before < beforeEnd
                    && Typography.isUpper(text.charAt(before))
                    && (text.charAt(beforeEnd - 1) == '.'
                            || Typography.isLetter(text.charAt(beforeEnd - 1))
                            || Typography.isApostrophe(text.charAt(beforeEnd - 1)))
                    && !isSignal(text.substring(before, beforeEnd));
            if (!part) {
                break;
            }
            start = before;
        }
        return recordDraft(start, wordEnd, pin, pins.end(text, pin));
    }

    private static boolean isSignal(String word) {
        return word.equals("See")
                || word.equals("Cf.")
                || word.equals("In")
                || word.equals("The")
                || word.equals("And")
                || word.equals("Compare");
    }

    private int recordDraft(int start, int sourceEnd, int pin, int end) {
        Draft draft = new Draft(CitationKind.RECORD, start, end);
        draft.words = Typography.plain(text.substring(start, sourceEnd));
        draft.pin = PinScanner.normal(text.substring(pin, end));
        block.add(draft);
        return end;
    }

    /// `(Officer Involved Shooting, Thompson summary, p. 2)`: a document named in brackets with its page.
    int pageOfDocument(int at, int end) {
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
        while (start > low
                && text.charAt(start - 1) != '('
                && text.charAt(start - 1) != '.'
                && text.charAt(start - 1) != ';') {
            start--;
        }
        if (start == low || text.charAt(start - 1) != '(' || !Typography.isUpper(Typography.charAt(text, start))) {
            return end;
        }
        return recordDraft(start, comma - 1, pin, pinEnd);
    }

    private int wordStart(int end, int low) {
        int from = end;
        while (from > low
                && !Typography.isBlank(text.charAt(from - 1))
                && text.charAt(from - 1) != '('
                && text.charAt(from - 1) != '“'
                && text.charAt(from - 1) != '"'
                && text.charAt(from - 1) != ';') {
            from--;
        }
        return from;
    }
}
