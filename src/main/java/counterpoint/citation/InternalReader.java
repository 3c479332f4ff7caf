package counterpoint.citation;

import java.util.Set;

/// Reads citations of other places of the same decision: `ante, at 12`, `infra Part II`, `n. 4, supra`,
/// `Majority op. at 19–26`.
final class InternalReader {
    private static final int REACH = 60;
    private static final Set<String> SIDES = WordTable.named("sides");
    private static final Set<String> OPINIONS = WordTable.named("kinds of opinions");

    private final BlockScanner block;
    private final String text;
    private final PlaceScanner places;

    InternalReader(BlockScanner block, String text, PlaceScanner places) {
        this.block = block;
        this.text = text;
        this.places = places;
    }

    /// `infra at 7-8`, `infra Part II`, `supra note 5`; answers where to read on, `end` if it is none.
    int inward(int at, int end) {
        int before = placeBefore(at, end);
        if (before > end) {
            return before;
        }
        int next = Typography.skipComma(text, end);
        int page = places.start(next);
        if (page >= 0) {
            boolean noted = text.charAt(next) == 'n' || text.charAt(next) == 'p';
            return add(at, end, noted ? next : page, places.lettered(page));
        }
        int part = partEnd(next);
        return part > next ? add(at, end, next, part) : end;
    }

    /// The end of `Part II`, `Section III.A`, `§ II`.
    private int partEnd(int at) {
        int wordEnd = at;
        while (wordEnd - at < 9
                && (Typography.isLetter(Typography.charAt(text, wordEnd)) || Typography.charAt(text, wordEnd) == '§')) {
            wordEnd++;
        }
        boolean part = isPart(text.substring(at, wordEnd));
        wordEnd += Typography.charAt(text, wordEnd) == '.' ? 1 : 0;
        int number = Typography.skipBlanks(text, wordEnd);
        int end = part ? places.partEnd(number) : number;
        return end > number ? end : at;
    }

    private static boolean isPart(String word) {
        return switch (word) {
            case "Part", "Parts", "Section", "Sections", "Pt", "Pts", "part", "parts", "section", "sections", "§", "§§",
                    "Sec", "Subsection", "Subpart" ->
                true;
            default -> false;
        };
    }

    /// `n. 4, supra`, `Part II-A, infra`: a place before the word; answers `end` if none stands there.
    int placeBefore(int at, int end) {
        int low = Math.max(block.floor(), at - 24);
        int comma = Typography.skipBlanksBack(text, at, low);
        int numberEnd = comma > low && text.charAt(comma - 1) == ',' ? comma - 1 : comma;
        int number = wordStart(numberEnd, low);
        int wordEnd = Typography.skipBlanksBack(text, number, low);
        int word = wordStart(wordEnd, low);
        String printed = text.substring(word, wordEnd);
        boolean placed = switch (printed) {
            case "n.", "nn.", "note", "notes", "p.", "pp.", "Pp.", "P.", "N.", "Note", "pages", "page", "Part", "Parts",
                    "Section", "§", "Sec." ->
                number < numberEnd;
            default -> false;
        };
        boolean whole = placed && (places.partEnd(number) == numberEnd || places.end(number) == numberEnd);
        return whole ? add(word, end, at, end, word, numberEnd) : end;
    }

    /// `ante, at 12`, `post, p. 3`; the words alone are no citation.
    int anteOrPost(int at, int end) {
        int next = Typography.skipComma(text, end);
        int page = places.start(next);
        if (page >= 0 && text.charAt(page) != '§') {
            return add(at, end, page, places.lettered(page));
        }
        int part = page < 0 ? partEnd(next) : next;
        return part > next && next > end ? add(at, end, next, part) : end;
    }

    /// `Dis. op. ¶ 45`, `Maj. Op. 12`: an opinion whose page follows at once.
    int opinion(int at, int wordEnd) {
        int end = Typography.charAt(text, wordEnd) == '.' ? wordEnd + 1 : wordEnd;
        int low = Math.max(block.floor(), at - REACH);
        int beforeEnd = Typography.skipBlanksBack(text, at, low);
        int before = wordStart(beforeEnd, low);
        if (!OPINIONS.contains(text.substring(before, beforeEnd))) {
            return wordEnd;
        }
        int place = Typography.skipComma(text, end);
        boolean page = Typography.charAt(text, place) == '¶' || Typography.isDigit(Typography.charAt(text, place));
        int placeEnd = page ? places.end(place) : place;
        return placeEnd > place ? add(before, end, place, placeEnd) : wordEnd;
    }

    /// `Majority op. at 19–26`, `the dissent at 57`: whether the word before `at` is an opinion of this decision.
    ///
    /// @param word where that word begins
    /// @param wordEnd its end
    /// @param place the page
    /// @return where to read on, -1 if it is none
    int side(int word, int wordEnd, int low, int place) {
        String last = text.substring(word, wordEnd);
        if (!SIDES.contains(last)) {
            return -1;
        }
        int start = word;
        if (last.startsWith("op") || last.startsWith("Op") || last.startsWith("OP")) {
            int beforeEnd = Typography.skipBlanksBack(text, word, low);
            int before = wordStart(beforeEnd, low);
            String kind = text.substring(before, beforeEnd);
            boolean slip = kind.equals("slip") || kind.equals("Slip");
            if (slip && follows(before)) {
                return places.lettered(place);
            }
            if (!slip && !OPINIONS.contains(kind) && Typography.isLower(last.charAt(0))) {
                return -1;
            }
            start = slip || OPINIONS.contains(kind) ? before : word;
        }
        return add(start, wordEnd, place, places.lettered(place));
    }

    /// Whether a slip opinion belongs to the docket number or case before it, `591 U. S. ___ (2020) (slip op., at 5)`.
    private boolean follows(int slip) {
        int end = Typography.skipBlanksBack(text, slip, Math.max(0, slip - 4));
        char c = Typography.charAt(text, end - 1);
        boolean explains = c == '(' && block.frameAt(slip).owner != null;
        return explains || c == ',' || c == ')' || Typography.isDigit(c);
    }

    private int add(int start, int targetEnd, int place, int end) {
        return add(start, end, start, targetEnd, place, end);
    }

    private int add(int start, int end, int target, int targetEnd, int place, int placeEnd) {
        Draft draft = new Draft(CitationKind.INTERNAL, start, end);
        draft.words = Typography.plain(text.substring(target, targetEnd));
        draft.pin = PinScanner.normal(text.substring(place, placeEnd));
        block.add(draft);
        return end;
    }

    private int wordStart(int end, int low) {
        int from = end;
        while (from > low && !Typography.isBlank(text.charAt(from - 1))
                && "(“\"[;—".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
