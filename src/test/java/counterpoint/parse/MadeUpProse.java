package counterpoint.parse;

import counterpoint.language.Sentences;
import counterpoint.opinion.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Paragraphs and references made of the bundled opinions' sentences, by a seeded chance.
///
/// In what it makes, `^{1}` is the reference to a footnote and `sc{Justice}` is in small capitals.
final class MadeUpProse {
    private static final Pattern MARKUP = Pattern.compile("(\\^|sc)\\{([^}]*)}");
    private static final Pattern WHOLE = Pattern.compile("[“\\p{Lu}].*[.?!”]");
    private static final Pattern NOTABLE = Pattern.compile("\\p{Ll}{4,}[.,;]”?");

    /// What the bundled opinions say, sentence by sentence; a number at the end would run into a reference.
    private static final List<String> SENTENCES = Corpus.all()
            .flatMap(source -> new DecisionParser().parse(source).opinions().stream())
            .flatMap(opinion -> opinion.body().stream())
            .filter(block -> !(block instanceof Heading))
            .map(block -> block.text().text())
            .flatMap(text -> new Sentences().in(text).stream().map(sentence -> sentence.of(text)))
            .filter(sentence -> sentence.length() > 30 && sentence.length() < 400)
            .filter(sentence -> WHOLE.matcher(sentence).matches())
            .distinct()
            .toList();

    private final Random chance;
    /// Sentences not yet used: pages that begin with the same line look as if it were their head.
    private final List<String> unused = new ArrayList<>();

    MadeUpProse(Random chance) {
        this.chance = chance;
    }

    /// As it is printed without raised marks and small capitals.
    static String plain(String line) {
        return MARKUP.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals("sc") ? capitals(found.group(2)) : found.group(2)));
    }

    private static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /// The number of the footnote to which a line refers, or 0.
    static int reference(String line) {
        Matcher found = MARKUP.matcher(line);
        while (found.find()) {
            if (found.group(1).equals("^")) {
                return Integer.parseInt(found.group(2));
            }
        }
        return 0;
    }

    /// Words in small capitals.
    static String small(String words) {
        return Arrays.stream(words.split(" ")).map(word -> "sc{" + word + "}").collect(Collectors.joining(" "));
    }

    boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }

    /// From `least` to `most`, both included.
    int between(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... things) {
        return things[chance.nextInt(things.length)];
    }

    /// A paragraph of between `least` and `most` sentences.
    String paragraph(int least, int most) {
        return Stream.generate(this::sentence)
                .limit(between(least, most))
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        if (unused.isEmpty()) {
            unused.addAll(SENTENCES);
            Collections.shuffle(unused, chance);
        }
        return unused.removeLast();
    }

    /// The paragraph with a reference to a note behind one of its clauses, or as it is if none ends in a plain word.
    String referring(String paragraph, int note) {
        String[] words = paragraph.split(" ");
        List<Integer> ends = Stream.iterate(3, at -> at < words.length, at -> at + 1)
                .filter(at -> NOTABLE.matcher(words[at]).matches())
                .filter(at -> at + 1 == words.length || !words[at].contains(".") || endsSentence(words[at + 1]))
                .toList();
        if (ends.isEmpty()) {
            return paragraph;
        }
        words[ends.get(chance.nextInt(ends.size()))] += "^{" + note + "}";
        return String.join(" ", words);
    }

    private static boolean endsSentence(String next) {
        return Character.isUpperCase(next.charAt(0)) || next.charAt(0) == '“';
    }
}
