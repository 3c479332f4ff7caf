package counterpoint.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that speaks for or against each pair of an argument of the left opinion and a statement of the right one.
///
/// In the arrays a row is an argument, a column a statement.
///
/// @param left the left opinion's arguments
/// @param right the right opinion's statements
/// @param passage likeness of wording of the argument and the statement's whole passage
/// @param statement likeness of wording of the argument and the statement
/// @param authorities likeness of what both cite
/// @param kin what the parts like these have to do with each other
/// @param words how much each word says
/// @param pages the pages on which each argument stands
/// @param leftPlaces where each argument stands in its opinion, from 0 to 1
/// @param rightPlaces where each statement stands in its opinion, from 0 to 1
/// @param names which statements name the left opinion
/// @param references the pages of the left opinion that each statement names
/// @param quoted what each statement quotes, if it names the left opinion
/// @param own what each argument says in its own words
record Evidence(
        List<ReadPart> left,
        List<ReadPart> right,
        double[][] passage,
        double[][] statement,
        double[][] authorities,
        double[][] kin,
        Vocabulary words,
        List<PagesNamed.Stand> pages,
        double[] leftPlaces,
        double[] rightPlaces,
        boolean[] names,
        List<List<PagesNamed.Reference>> references,
        List<List<String>> quoted,
        List<String> own) {
    /// What the authorities of a part say about it, beside its words.
    static final double AUTHORITIES_BESIDE_WORDS = 0.5;

    /// What shared authorities say of parts that are kin, beside shared words.
    private static final double AUTHORITIES_OF_KIN = 0.2;

    /// Gathers the evidence.
    static Evidence of(Side left, Side right) {
        TellingWords telling = new TellingWords();
        List<Part> leftPassages = passages(left);
        List<Part> rightPassages = passages(right);
        ReadPart.Reader leftReader = new ReadPart.Reader(telling, new Naming(right.opinion()));
        ReadPart.Reader rightReader = new ReadPart.Reader(telling, new Naming(left.opinion()));
        List<ReadPart> readLeft = leftReader.read(leftPassages);
        List<ReadPart> readRight = rightReader.read(rightPassages);
        Vocabulary words = words(readLeft, readRight);
        Vocabulary cited = authorities(leftPassages, rightPassages);
        List<ReadPart> arguments =
                leftReader.read(new Arguments(telling, words, cited).of(left.opinion(), leftPassages));
        List<ReadPart> statements = rightReader.read(new Statements(telling).of(right));

        List<Bag> argumentBags = arguments.stream().map(Bag::of).toList();
        List<Bag> passageBags = readRight.stream().map(Bag::of).toList();
        Wording wording = new Wording(words);
        double[][] passage = wording.likeness(argumentBags, passageBags);
        double[][] statement = wording.likeness(
                argumentBags, statements.stream().map(Bag::of).toList());
        List<Profile> argumentCites = cites(arguments, cited);
        double[][] citedInPassage = Profile.likeness(argumentCites, cites(readRight, cited));
        double[][] citedInStatement = Profile.likeness(argumentCites, cites(statements, cited));
        double[][] kin = Kin.likeness(
                profiles(arguments, words, cited),
                profiles(readRight, words, cited),
                sum(passage, citedInPassage, AUTHORITIES_OF_KIN));
        return new Evidence(
                arguments,
                statements,
                spread(passage, statements),
                statement,
                citedInStatement,
                spread(kin, statements),
                words,
                arguments.stream()
                        .map(one -> PagesNamed.Stand.of(one.part().words(), left.pages()))
                        .toList(),
                places(arguments),
                places(statements),
                names(statements),
                statements.stream().map(one -> PagesNamed.in(one.part())).toList(),
                statements.stream().map(OwnWords::quoted).toList(),
                arguments.stream().map(one -> OwnWords.own(one.part())).toList());
    }

    /// The likeness of wording if the statement names the left opinion, else 0.
    double naming(int row, int column) {
        return names[column] ? statement[row][column] : 0;
    }

    /// How far apart the two stand, each in its opinion: 0 for the same place, 1 for the beginning and the end.
    double order(int row, int column) {
        return Math.abs(leftPlaces[row] - rightPlaces[column]);
    }

    /// How precisely the statement names a page on which the argument stands; 0 if it names none.
    double page(int row, int column) {
        return reference(row, column).map(PagesNamed.Reference::strength).orElse(0.0);
    }

    /// The reference in the statement to a page on which the argument stands.
    Optional<PagesNamed.Reference> reference(int row, int column) {
        return references.get(column).isEmpty()
                ? Optional.empty()
                : PagesNamed.to(pages.get(row), references.get(column));
    }

    /// The argument's own words that the statement quotes.
    Optional<String> ownWords(int row, int column) {
        return quoted.get(column).isEmpty() ? Optional.empty() : OwnWords.common(quoted.get(column), own.get(row));
    }

    /// Where each part stands in its opinion: 0 for the first paragraph, 1 for the last.
    private static double[] places(List<ReadPart> parts) {
        double last = parts.stream().mapToInt(part -> part.part().words().paragraph()).max().orElse(1);
        return parts.stream()
                .mapToDouble(part -> (part.part().words().paragraph() - 1) / Math.max(1, last - 1))
                .toArray();
    }

    private static boolean[] names(List<ReadPart> statements) {
        boolean[] names = new boolean[statements.size()];
        for (int column = 0; column < names.length; column++) {
            names[column] = statements.get(column).naming().isPresent();
        }
        return names;
    }

    private static List<Part> passages(Side side) {
        PassageMentions mentions = new PassageMentions(side.passages(), side.mentions());
        List<Part> parts = new ArrayList<>();
        for (int index = 0; index < side.passages().size(); index++) {
            parts.add(new Part(side.passages().get(index), index, mentions.in(index)));
        }
        return parts;
    }

    private static Vocabulary words(List<ReadPart> left, List<ReadPart> right) {
        List<Set<String>> each = new ArrayList<>();
        left.forEach(part -> each.add(Bag.of(part).counts().keySet()));
        right.forEach(part -> each.add(Bag.of(part).counts().keySet()));
        return new Vocabulary(each);
    }

    private static Vocabulary authorities(List<Part> left, List<Part> right) {
        List<Set<String>> each = new ArrayList<>();
        left.forEach(part -> each.add(new HashSet<>(Profile.cited(part.mentions()).keySet())));
        right.forEach(part -> each.add(new HashSet<>(Profile.cited(part.mentions()).keySet())));
        return new Vocabulary(each);
    }

    private static List<Profile> cites(List<ReadPart> parts, Vocabulary cited) {
        return parts.stream()
                .map(part -> Profile.ofAuthorities(part.part().mentions(), cited))
                .toList();
    }

    private static List<Profile> profiles(List<ReadPart> parts, Vocabulary words, Vocabulary cited) {
        return parts.stream()
                .map(part -> Profile.ofWords(Bag.of(part), words)
                        .and(Profile.ofAuthorities(part.part().mentions(), cited), AUTHORITIES_BESIDE_WORDS))
                .toList();
    }

    private static double[][] sum(double[][] one, double[][] other, double share) {
        double[][] sum = new double[one.length][];
        for (int row = 0; row < one.length; row++) {
            sum[row] = one[row].clone();
            for (int column = 0; column < sum[row].length; column++) {
                sum[row][column] += share * other[row][column];
            }
        }
        return sum;
    }

    /// Gives each statement what its passage has.
    private static double[][] spread(double[][] passages, List<ReadPart> statements) {
        double[][] spread = new double[passages.length][statements.size()];
        for (int row = 0; row < passages.length; row++) {
            for (int column = 0; column < statements.size(); column++) {
                spread[row][column] = passages[row][statements.get(column).part().passage()];
            }
        }
        return spread;
    }
}
