package counterpoint.compare;

import counterpoint.language.Sentences;
import counterpoint.language.Terms;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A part of an opinion with its words read.
///
/// @param part the part
/// @param sentences its sentences, in order
/// @param naming the words by which it first names the other opinion; empty if it does not
record ReadPart(Part part, List<Sentence> sentences, Optional<String> naming) {
    ReadPart {
        sentences = List.copyOf(sentences);
    }

    /// A sentence of a part.
    ///
    /// @param span where it stands in the part's text
    /// @param words its telling words, with their places in the part's text; the words that name the other opinion tell
    ///     nothing of what is said of it
    /// @param naming the words by which it names the other opinion; empty if it does not
    record Sentence(Span span, List<Terms.Term> words, Optional<String> naming) {
        Sentence {
            words = List.copyOf(words);
        }

        /// Whether it speaks about the other opinion.
        boolean namesTheOther() {
            return naming.isPresent();
        }
    }

    /// Reads parts of one opinion.
    static final class Reader {
        private final Sentences division = new Sentences();
        private final TellingWords telling;
        private final Naming naming;

        /// @param naming how the opinion names the other one
        Reader(TellingWords telling, Naming naming) {
            this.telling = telling;
            this.naming = naming;
        }

        List<ReadPart> read(List<Part> parts) {
            return parts.stream().map(this::read).toList();
        }

        private ReadPart read(Part part) {
            String text = part.words().text();
            List<Terms.Term> words = telling.in(text, part.cited());
            List<Sentence> sentences = new ArrayList<>();
            int next = 0;
            for (Span span : division.in(text)) {
                int first = next;
                while (next < words.size() && words.get(next).span().start() < span.end()) {
                    next++;
                }
                List<Span> names = naming.places(text, span);
                List<Terms.Term> its = words.subList(first, next).stream()
                        .filter(word -> names.stream().noneMatch(name -> name.overlaps(word.span())))
                        .toList();
                sentences.add(new Sentence(span, its, naming.in(part, span)));
            }
            Optional<String> named = sentences.stream()
                    .flatMap(sentence -> sentence.naming().stream())
                    .findFirst();
            return new ReadPart(part, sentences, named);
        }
    }
}
