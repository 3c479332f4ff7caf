package counterpoint.citation;

import java.util.Set;
import java.util.stream.Collectors;

/// Reads citations of the record: `Aplt. App. at 151`, `J.A. 33`, `ECF No. 45-1 at 3`, `Tr. 45:3-10`, `Compl. ¶ 12`,
/// `Brief for Petitioner 12`.
final class RecordReader {
    private static final int REACH = 100;
    private static final Set<String> COURTS_BELOW = WordTable.named("courts below");
    private static final Set<String> WEAK = weakLetters();
    private static final Set<String> JOINED = Set.of("JA", "SA", "RA", "AA", "PA", "CP", "ROA", "ER", "SER", "Appx");
    private static final AbbreviationTree<Document> DOCUMENTS = documents();

    private final InternalReader internals;
    private final BlockScanner block;
    private final RecordLead lead;
    private final String text;
    private final PlaceScanner places;
    private final FilingTitle titles;
    private final BriefTitle briefs;

    RecordReader(
            InternalReader internals, BlockScanner block, Catalogue catalogue, String text, PlaceScanner places) {
        this.internals = internals;
        this.block = block;
        this.lead = new RecordLead(catalogue, text);
        this.titles = new FilingTitle(lead, text);
        this.text = text;
        this.places = places;
        this.briefs = new BriefTitle(places, text);
    }

    /// How sure a name of a part of the record is.
    private enum Document {
        /// Its page follows: `J.A. 33`.
        PAGED,
        /// Its number in the docket or among the exhibits follows: `ECF No. 45-1`.
        NUMBERED,
        /// A letter or word that means the record only where something is cited: `(R. 12)`.
        WEAK
    }

    private static AbbreviationTree<Document> documents() {
        AbbreviationTree<Document> tree = new AbbreviationTree<>();
        WordTable.named("paged records").forEach(name -> tree.add(name, Document.PAGED));
        WordTable.named("numbered records").forEach(name -> tree.add(name, Document.NUMBERED));
        WordTable.named("weak records").forEach(name -> tree.add(name, Document.WEAK));
        return tree;
    }

    private static Set<String> weakLetters() {
        return WordTable.named("weak records").stream()
                .map(name -> name.replace(".", "").replace(" ", ""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// `Aplt. App. at 151`, `Majority op. at 19–26`: an `at` whose last word names the record or an opinion.
    int pageAt(int at, int end) {
        int place = places.start(at);
        if (place < 0) {
            return end;
        }
        int low = Math.max(block.floor(), at - REACH);
        int wordEnd = Typography.skipBlanksBack(text, at, low);
        if (wordEnd > low && text.charAt(wordEnd - 1) == ',') {
            wordEnd--;
        }
        int word = lead.wordStart(wordEnd, low);
        int below = below(word, wordEnd, low);
        if (below < word) {
            return record(below, wordEnd, place);
        }
        int side = internals.side(word, wordEnd, low, place);
        if (side >= 0) {
            return side;
        }
        int volume = lead.volumeStart(word, wordEnd, low);
        if (volume < word) {
            return record(lead.start(volume, low), wordEnd, place);
        }
        if (RecordLead.isRecord(text.substring(word, wordEnd)) && !lead.continuesReporter(word, low)) {
            return record(lead.start(word, low), wordEnd, place);
        }
        int title = titles.start(wordEnd, low);
        return title < wordEnd ? record(title, wordEnd, place) : end;
    }

    /// Where an opinion of the court below begins, `Mem. Op.`, `Dist. Ct. Op.`; the word itself if it is none.
    private int below(int word, int wordEnd, int low) {
        boolean opinion = text.startsWith("Op.", word) || text.substring(word, wordEnd).equals("Opinion");
        int beforeEnd = Typography.skipBlanksBack(text, word, low);
        int before = lead.wordStart(beforeEnd, low);
        return opinion && COURTS_BELOW.contains(text.substring(before, beforeEnd)) ? lead.start(before, low) : word;
    }

    /// A part of the record whose page or number follows at once; answers where to read on, `wordEnd` if it is none.
    int document(int at, int wordEnd) {
        AbbreviationTree.Found<Document> found = DOCUMENTS.match(text, at);
        int low = Math.max(block.floor(), at - REACH);
        boolean inside = at > 0 && (text.charAt(at - 1) == '.' || Typography.isApostrophe(text.charAt(at - 1)));
        if (inside || (found != null && lead.continuesReporter(at, low))) {
            return wordEnd;
        }
        if (found == null) {
            boolean joined = wordEnd - at < 5 && wordEnd - at > 1
                    && Typography.isDigit(Typography.charAt(text, wordEnd));
            return joined && JOINED.contains(text.substring(at, wordEnd)) ? record(at, wordEnd, wordEnd) : wordEnd;
        }
        return switch (found.value()) {
            case PAGED -> paged(lead.start(at, low), found.end(), wordEnd);
            case NUMBERED -> numbered(lead.start(at, low), found.end(), wordEnd);
            case WEAK -> weak(at, low, found.end(), wordEnd);
        };
    }

    /// The excerpts of record of the Ninth Circuit with volume and page, `1-ER-23`, `2-SER-123–24`; answers where to read
    /// on, `end` if the number is no volume of them.
    int excerpts(int at, int end) {
        for (String letters : new String[] {"-ER-", "-SER-", "-FER-"}) {
            int page = end + letters.length();
            if (text.startsWith(letters, end) && Typography.isDigit(Typography.charAt(text, page))) {
                return record(at, page - 1, page);
            }
        }
        return end;
    }

    private int weak(int at, int low, int nameEnd, int wordEnd) {
        int start = lead.numberBefore(at, low);
        int place = placeStart(volumeEnd(nameEnd));
        boolean rule = place >= 0 && text.charAt(at) == 'R'
                && text.substring(place, places.end(place)).indexOf(':') > 0;
        if (place < 0 || rule || !WEAK.contains(squeezed(at, nameEnd))
                || (!lead.isCited(start) && !(lead.beginsSentence(start) && endsClause(place)))) {
            return wordEnd;
        }
        int numbered = numbered(start, nameEnd, -1);
        return numbered >= 0 ? numbered : paged(start, nameEnd, wordEnd);
    }

    /// A name without blanks and stops: `Pa.` is not the P.A. of the record.
    private String squeezed(int at, int end) {
        StringBuilder letters = new StringBuilder(end - at);
        for (int next = at; next < end; next++) {
            char c = text.charAt(next);
            if (c != '.' && !Typography.isBlank(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private boolean endsClause(int place) {
        char after = Typography.charAt(text, Typography.skipBlanks(text, places.lettered(place)));
        return after == '\0' || ".;,)(".indexOf(after) >= 0
                || text.startsWith("at ", Typography.skipBlanks(text, places.lettered(place)));
    }

    private int paged(int start, int nameEnd, int wordEnd) {
        int sourceEnd = HearingDate.end(text, volumeEnd(nameEnd));
        int place = placeStart(sourceEnd);
        return place < 0 ? wordEnd : record(start, sourceEnd, place);
    }

    /// The end of `, Vol. 2` after a name.
    private int volumeEnd(int nameEnd) {
        int at = Typography.skipComma(text, nameEnd);
        boolean volume = text.startsWith("Vol. ", at) || text.startsWith("vol. ", at);
        int end = volume ? places.partEnd(Typography.skipBlanks(text, at + 5)) : nameEnd;
        return volume && end > at + 5 ? end : nameEnd;
    }

    /// Where a place begins after a name, with or without `at`; -1 if none does.
    private int placeStart(int end) {
        int at = Typography.skipComma(text, end);
        int announced = places.start(at);
        if (announced >= 0) {
            return announced;
        }
        boolean near = at - end <= 2 && text.charAt(Math.max(0, at - 1)) != '\n';
        if (near && places.isPrefixed(at)) {
            return at;
        }
        int placeEnd = near ? places.end(at) : at;
        boolean word = Typography.isLetter(Typography.charAt(text, placeEnd)) || isYear(at, placeEnd);
        return placeEnd > at && !word ? at : glued(end);
    }

    /// Whether a number is rather the year of a court's decision: `(Ct. App. 2014)`.
    private boolean isYear(int at, int end) {
        return end - at == 4 && "12".indexOf(text.charAt(at)) >= 0 && Typography.charAt(text, end) == ')';
    }

    /// `SA-12`.
    private int glued(int end) {
        int at = Typography.isDash(Typography.charAt(text, end)) ? end + 1 : end;
        return at > end && places.end(at) > at ? at : -1;
    }

    /// `ECF No. 45-1 at 3`, `Ex. A`.
    private int numbered(int start, int nameEnd, int wordEnd) {
        int number = Typography.skipBlanks(text, nameEnd);
        int bracket = bracketEnd(number);
        if (bracket > number) {
            return record(start, bracket, places.start(Typography.skipComma(text, bracket)));
        }
        int numberEnd = places.partEnd(number);
        boolean letter = numberEnd > number && Typography.isUpper(text.charAt(number));
        if (numberEnd == number || (letter && numberEnd - number > 4) || number - nameEnd > 2) {
            int place = places.start(Typography.skipComma(text, nameEnd));
            return place < 0 ? wordEnd : record(start, nameEnd, place);
        }
        int place = places.start(Typography.skipComma(text, numberEnd));
        if (text.startsWith("Nos.", nameEnd - 4)) {
            return listed(record(start, numberEnd, place));
        }
        if (place >= 0) {
            return record(start, numberEnd, place);
        }
        int named = titles.placeAfter(numberEnd);
        if (named >= 0) {
            return record(start, Typography.skipBlanksBack(text, named, numberEnd), named);
        }
        boolean spelled = letter || text.startsWith("Ex", start)
                || text.startsWith("Exhibit", nameEnd - "Exhibit".length());
        return wordEnd < 0 || (spelled && !lead.isCited(start)) ? wordEnd : record(start, numberEnd, -1);
    }

    /// The end of a number of the docket in brackets, `[237-1]`; `at` if there is none.
    private int bracketEnd(int at) {
        int number = Typography.charAt(text, at) == '[' ? places.partEnd(at + 1) : at;
        return number > at + 1 && Typography.isDigit(text.charAt(at + 1)) && Typography.charAt(text, number) == ']'
                ? number + 1
                : at;
    }

    /// Further papers of one docket, `; 17-11 at 3, 17; 17-12 at 3-4`; answers where to read on.
    private int listed(int first) {
        int end = first;
        while (Typography.charAt(text, Typography.skipBlanks(text, end)) == ';') {
            int at = Typography.skipBlanks(text, Typography.skipBlanks(text, end) + 1);
            int numberEnd = places.partEnd(at);
            int place = places.start(Typography.skipComma(text, numberEnd));
            boolean bare = place < 0 && Typography.isBlank(Typography.charAt(text, numberEnd));
            if (numberEnd == at || bare || !Typography.isDigit(text.charAt(at))) {
                return end;
            }
            end = record(at, numberEnd, place);
        }
        return end;
    }

    /// `Brief for United States as Amicus Curiae 5, n. 3`; answers where to read on, `wordEnd` if it is none.
    int brief(int at, int wordEnd) {
        int place = briefs.page(at, wordEnd);
        if (place < 0) {
            return wordEnd;
        }
        int label = places.labelStart(place);
        int sourceEnd = Typography.skipBlanksBack(text, label, at);
        sourceEnd = text.charAt(sourceEnd - 1) == ',' ? sourceEnd - 1 : sourceEnd;
        return record(lead.start(at, Math.max(block.floor(), at - 40)), sourceEnd, place);
    }

    /// `(Officer Involved Shooting, Thompson summary, p. 2)`: a document named in brackets with its page.
    int pageOfDocument(int at, int end) {
        if (Typography.charAt(text, end) != '.') {
            return end;
        }
        int low = Math.max(block.floor(), at - REACH);
        int comma = Typography.skipBlanksBack(text, at, low);
        if (comma == low || text.charAt(comma - 1) != ',') {
            return end;
        }
        int start = comma - 1;
        while (start > low
                && text.charAt(start - 1) != '('
                && text.charAt(start - 1) != '.'
                && text.charAt(start - 1) != ';') {
            start--;
        }
        boolean bracketed = start > low && text.charAt(start - 1) == '(';
        if (!bracketed || !Typography.isUpper(Typography.charAt(text, start))) {
            return end;
        }
        // Asked last: a list of pages may go on to the end of the text, and would be read anew from each of them.
        int place = Typography.skipBlanks(text, end + 1);
        return places.end(place) > place ? record(start, comma - 1, place) : end;
    }

    /// Takes in a citation whose source ends at `sourceEnd`; `place` is -1 if it names no page.
    private int record(int start, int sourceEnd, int place) {
        int end = place < 0 ? sourceEnd : places.lettered(place);
        Draft draft = new Draft(CitationKind.RECORD, start, end);
        draft.words = Typography.plain(text.substring(start, sourceEnd));
        draft.pin = place < 0 ? null : PinScanner.normal(text.substring(place, end));
        block.add(draft);
        return end;
    }
}
