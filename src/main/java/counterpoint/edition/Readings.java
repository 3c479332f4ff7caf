package counterpoint.edition;

import counterpoint.language.Punctuation;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;

/// Makes readings of words and of the places between them.
final class Readings {
    private Readings() {
    }

    /// What a print has from one clean offset to another, which may lie in a later block.
    static Reading of(Wording wording, int block, int start, int lastBlock, int end) {
        Place place = wording.place(
                block, new Span(start, block == lastBlock ? end : wording.clean(block).length()));
        Block first = wording.blockAt(block);
        Block last = wording.blockAt(lastBlock);
        int rawStart = first.text().rawOffset(start);
        int rawEnd = end == 0 ? last.text().rawOffset(0) : last.text().rawOffset(end - 1) + 1;
        return new Reading(
                place, new Span(rawStart, Math.max(rawStart, rawEnd)), wording.text(block, start, lastBlock, end));
    }

    /// The whole of a block.
    static Reading of(Wording wording, int block) {
        return of(wording, block, 0, block, wording.clean(block).length());
    }

    /// The place at which something is missing.
    static Reading at(Print print, Place place) {
        int start = place.clean().start();
        int raw = print.rawAt(place);
        return new Reading(place.at(new Span(start, start)), new Span(raw, raw), "");
    }

    /// The place before a word, behind the word before it.
    static Reading between(Wording wording, int word) {
        boolean first = word == 0;
        int block = wording.block(first ? 0 : word - 1);
        int at = first ? wording.start(0) : wording.end(word - 1);
        return of(wording, block, at, block, at);
    }

    /// The stretch from a word to the next one.
    static Reading across(Wording wording, int word, int next) {
        return of(wording, wording.block(word), wording.start(word), wording.block(next), wording.end(next));
    }

    /// Where the signs begin that open a word's sentence: quotation marks and brackets without a space.
    static int opening(Wording wording, int word) {
        String text = wording.clean(wording.block(word));
        int at = wording.start(word);
        while (at > wording.floor(word) && Punctuation.isOpener(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// Where the signs end that close a word's sentence.
    static int closing(Wording wording, int word) {
        String text = wording.clean(wording.block(word));
        int at = wording.end(word);
        int limit = wording.limit(word);
        while (at < limit && !Punctuation.isSpace(text.charAt(at)) && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
