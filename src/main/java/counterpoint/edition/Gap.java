package counterpoint.edition;

/// A run of words of one print without partners, with what stands around it.
///
/// @param wording the print's words
/// @param from the first word of the run
/// @param to the word after the last; equal to `from` if this print has no words here
record Gap(Wording wording, int from, int to) {
    /// A run of fewer words is part of a sentence; more may be sentences, which have their stops and quotation marks.
    private static final int CLAUSE = 4;

    /// What stands between a citation and the text around it.
    private static final String SEPARATORS = " ,;.()\"\u201D";

    boolean isEmpty() {
        return from == to;
    }

    /// Whether it has all words of its block.
    boolean isWholeBlock() {
        int block = wording.block(from);
        boolean first = from == 0 || wording.block(from - 1) != block;
        return first && (to == wording.size() || wording.block(to) != block);
    }

    /// The words with the signs between them.
    String text() {
        return isEmpty()
                ? ""
                : wording.text(wording.block(from), wording.start(from), wording.block(to - 1), wording.end(to - 1));
    }

    /// The words with all signs around them, up to the words before and after.
    String surroundings() {
        return isEmpty()
                ? ""
                : wording.text(wording.block(from), wording.floor(from), wording.block(to - 1), wording.limit(to - 1));
    }

    /// The run as a reading, with the dashes of a citation whose volume or page was not known.
    Reading citation() {
        if (isEmpty()) {
            return reading();
        }
        String around = surroundings();
        int start = 0;
        while (SEPARATORS.indexOf(around.charAt(start)) >= 0) {
            start++;
        }
        int end = around.length();
        while (SEPARATORS.indexOf(around.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean within = wording.block(from) == wording.block(to - 1);
        int floor = wording.floor(from);
        return within
                ? Readings.of(wording, wording.block(from), floor + start, wording.block(from), floor + end)
                : reading();
    }

    /// The run as a reading; if it is empty, the place between the words around it.
    Reading reading() {
        if (isEmpty()) {
            return Readings.between(wording, from);
        }
        boolean sentence = to - from >= CLAUSE;
        int start = sentence ? Readings.opening(wording, from) : wording.start(from);
        int end = sentence ? Readings.closing(wording, to - 1) : wording.end(to - 1);
        return Readings.of(wording, wording.block(from), start, wording.block(to - 1), end);
    }
}
