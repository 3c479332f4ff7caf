package counterpoint.citation;

import java.util.Set;

/// Reads the citations that point back: `Id. at 313`, `Ibid.`, `Johnson, supra, at 313` (Indigo Book R6.2), and hands
/// the words with which other citations begin to their readers.
final class ReferenceReader {
    private static final String BEGINNINGS = "AIBLOPRST";
    private static final Set<String> BEFORE_NO_ID = WordTable.named("before no id");

    private final PinScanner pins;
    private final BlockScanner block;
    private final String text;
    private final CaseNameScanner names;
    private final LawReader laws;
    private final PlaceScanner places;
    private final InternalReader internals;
    private final RecordReader records;

    ReferenceReader(
            BlockScanner block,
            Catalogue catalogue,
            String text,
            PinScanner pins,
            CaseNameScanner names,
            LawReader laws) {
        this.block = block;
        this.text = text;
        this.names = names;
        this.laws = laws;
        this.pins = pins;
        this.places = new PlaceScanner(text, pins);
        this.internals = new InternalReader(block, text, places);
        this.records = new RecordReader(internals, block, catalogue, text, places);
    }

    RecordReader records() {
        return records;
    }

    /// A word in small letters; answers where to read on, `end` if it is no citation.
    int lower(int at, int end) {
        int length = end - at;
        if (length <= 3) {
            return small(at, end, length);
        }
        return switch (length) {
            case 4 -> four(at, end);
            case 5 ->
                is("supra", at)
                        ? supra(at, end)
                        : is("infra", at)
                                ? internals.inward(at, end)
                                : is("title", at) ? laws.bare().title(at, end) : end;
            case 7 ->
                is("section", at)
                        ? laws.bare().inWords(at, end)
                        : is("article", at) ? laws.constitutions().article(at, end) : end;
            case 8 -> is("sections", at) ? laws.bare().inWords(at, end) : end;
            default -> end;
        };
    }

    private int four(int at, int end) {
        if (is("ibid", at) || is("lbid", at)) {
            return id(at, end);
        }
        return is("ante", at) || is("post", at) ? internals.anteOrPost(at, end) : end;
    }

    private int small(int at, int end, int length) {
        char first = text.charAt(at);
        char last = text.charAt(end - 1);
        return switch (first) {
            case 'a' ->
                length == 2 && last == 't'
                        ? records.pageAt(at, end)
                        : is("art", at) ? laws.constitutions().article(at, end) : end;
            case 'i', 'l' -> length == 2 && last == 'd' ? id(at, end) : end;
            case 'o' -> is("op", at) && (length == 2 || last == 'n') ? internals.opinion(at, end) : end;
            case 'p' -> last == 'p' && length < 3 ? records.pageOfDocument(at, end) : end;
            case 's' -> last == 's' && length < 3 ? laws.bare().abbreviated(at, end) : end;
            default -> end;
        };
    }

    private boolean is(String word, int at) {
        return text.startsWith(word, at);
    }

    /// A word with a capital; answers where to read on, `end` if it is no citation.
    int upper(int at, int end) {
        int next = end - at < 9 && BEGINNINGS.indexOf(text.charAt(at)) >= 0 ? word(at, end) : end;
        return next == end ? records.document(at, end) : next;
    }

    private int word(int at, int end) {
        return switch (text.substring(at, end)) {
            case "Id", "Ids", "Ld", "Ibid", "Idem", "Lbid" -> id(at, end);
            case "Infra" -> internals.inward(at, end);
            case "Supra" -> supra(at, end);
            case "Ante", "Post" -> internals.anteOrPost(at, end);
            case "Section", "Sections" -> laws.bare().inWords(at, end);
            case "Art", "Article", "Articles", "Amdt" -> laws.constitutions().article(at, end);
            case "Rule", "Rules" -> laws.bare().rule(at, end);
            case "Title" -> laws.bare().title(at, end);
            case "Op", "Opn", "Opinion" -> internals.opinion(at, end);
            case "Brief", "Appendix" -> records.brief(at, end);
            default -> end;
        };
    }

    private int id(int at, int wordEnd) {
        int stop = Typography.charAt(text, wordEnd) == '.'
                ? wordEnd + 1
                : text.startsWith(" .", wordEnd) ? wordEnd + 2 : wordEnd;
        int place = places.start(Typography.skipComma(text, stop));
        char first = text.charAt(at);
        boolean misread = first == 'l' || first == 'L';
        boolean stopped = stop > wordEnd && !misread && (wordEnd - at != 3 || place >= 0);
        boolean last = first == 'I' && wordEnd - at == 2 && isLast(wordEnd);
        last |= Typography.charAt(text, wordEnd) == ';' && text.startsWith("ee ", at - 3);
        if ((place < 0 && !stopped && !last) || isNoId(at)) {
            return wordEnd;
        }
        return add(new Draft(CitationKind.ID, at, stop), place);
    }

    /// Whether nothing or a parenthetical follows: `Id (quoting`.
    private boolean isLast(int wordEnd) {
        int next = Typography.skipBlanks(text, wordEnd);
        return next == text.length() || Typography.charAt(text, next) == '(';
    }

    /// Whether the word before makes it another word: a user id, the id.
    private boolean isNoId(int at) {
        int end = Typography.skipBlanksBack(text, at, Math.max(0, at - 4));
        int from = end;
        while (from > 0 && end - from < 12 && Typography.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Typography.isLower(text.charAt(at)) && BEFORE_NO_ID.contains(text.substring(from, end));
    }

    /// Takes in a citation with the place that begins at `place`, if any does; answers where to read on.
    private int add(Draft draft, int place) {
        if (place >= 0) {
            draft.end = places.lettered(place);
            draft.pin = text.charAt(place) == '_' ? null : PinScanner.normal(text.substring(place, draft.end));
            draft.tail = draft.end;
        }
        block.add(draft);
        return draft.end;
    }

    /// `Johnson, supra, at 313`, `Johnson, supra note 3, at 313`; without a name before it, a place in this decision.
    private int supra(int at, int end) {
        int before = internals.placeBefore(at, end);
        if (before > end || before < 0) {
            return Math.abs(before);
        }
        CaseName name = Typography.charAt(text, Typography.skipBlanksBack(text, at, block.floor()) - 1) == ','
                ? names.before(text, at, block.floor())
                : CaseName.NONE;
        if (!name.isPrinted()) {
            return internals.inward(at, end);
        }
        int volume = Typography.skipComma(text, end);
        int volumeEnd = Typography.digitsEnd(text, volume);
        if (volumeEnd > volume && pins.isVolume(text, volumeEnd)) {
            return end;
        }
        int note = places.noteEnd(Typography.skipComma(text, end));
        int cited = note > Typography.skipComma(text, end) ? note : end;
        Draft draft = new Draft(CitationKind.SUPRA, name.start(), cited);
        draft.tail = draft.end;
        draft.name = name;
        draft.words = text.substring(name.start(), name.end());
        return add(draft, places.start(Typography.skipComma(text, cited)));
    }
}
