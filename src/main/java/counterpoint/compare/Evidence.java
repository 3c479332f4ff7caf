package counterpoint.compare;

import counterpoint.authority.PassageMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// All that speaks for or against each pair of an argument of the left opinion and a statement of the right one.
///
/// In the tables a row is an argument, a column a statement.
final class Evidence {
    /// What the authorities of a part say about it, beside its words.
    static final double AUTHORITIES_BESIDE_WORDS = 0.5;

    /// What shared authorities say of parts that are kin, beside shared words.
    private static final double AUTHORITIES_OF_KIN = 0.2;

    /// Characters from which on an argument says no less for being short.
    private static final double LENGTH = 1000;

    private static final double SHORTNESS = 0.5;
    private static final double USUAL_ARGUMENTS = 30;
    private static final double STRANGENESS = 40;
    private static final double RELATED = 0.2;

    private final List<ReadPart> arguments;
    private final List<ReadPart> statements;
    private final Vocabulary words;
    private final double[][] passage;
    private final double[][] statement;
    private final double[][] authorities;
    private final double[][] kin;
    private final Row argumentWords;
    private final double[] argumentPlaces;
    private final double[] statementPlaces;
    private final double shortness;
    private final double strangeness;
    private final double[][] answering;
    private final double[][] reported;
    private final PagesNamed pagesOfLeft;
    private final PagesNamed pagesOfRight;
    private final OwnWords wordsOfLeft;
    private final OwnWords wordsOfRight;

    /// Gathers the evidence.
    Evidence(Side left, Side right) {
        TellingWords telling = new TellingWords();
        ReadPart.Reader leftReader = new ReadPart.Reader(telling, new Naming(right.opinion()));
        ReadPart.Reader rightReader = new ReadPart.Reader(telling, new Naming(left.opinion()));
        List<Part> leftPassages = passages(left);
        List<ReadPart> readLeft = leftReader.read(leftPassages);
        List<ReadPart> readRight = rightReader.read(passages(right));
        this.words = words(readLeft, readRight);
        Vocabulary cited = cited(readLeft, readRight);
        this.arguments = leftReader.read(new Arguments(telling, words, cited).of(left.opinion(), leftPassages));
        this.statements = rightReader.read(new Statements(telling, new Naming(left.opinion())).of(right));

        Wording wording = new Wording(words);
        this.argumentWords = Row.of(left.opinion(), arguments).withNotes();
        Row statementWords = Row.of(right.opinion(), statements);
        double[][] whole = wording.likeness(argumentWords, Row.of(right.opinion(), readRight));
        List<Profile> argumentCites = cites(arguments, cited);
        double[][] wholeCites = Profile.likeness(argumentCites, cites(readRight, cited));
        this.passage = spread(whole, statements);
        this.statement = wording.likeness(argumentWords, statementWords);
        this.authorities = Profile.likeness(argumentCites, cites(statements, cited));
        this.kin = spread(
                Kin.likeness(
                        profiles(arguments, words, cited),
                        profiles(readRight, words, cited),
                        sum(whole, wholeCites, AUTHORITIES_OF_KIN)),
                statements);

        this.shortness = Math.max(0, SHORTNESS * Math.log(USUAL_ARGUMENTS / Math.max(1, arguments.size())));
        boolean hasKin = Math.min(readLeft.size(), readRight.size()) > Kin.NEAREST;
        this.strangeness = hasKin ? STRANGENESS * Math.max(0, RELATED - meanOfBest(kin)) : 0;
        this.argumentPlaces = places(arguments);
        this.statementPlaces = places(statements);
        this.answering = Answering.likeness(wording, arguments, statementWords);
        this.reported = spread(
                wording.likeness(
                        argumentWords,
                        Row.apart(readRight.stream().map(Bag::aboutTheOther).toList())),
                statements);
        this.pagesOfLeft = new PagesNamed(statements, arguments, left);
        this.pagesOfRight = new PagesNamed(arguments, statements, right);
        this.wordsOfLeft = new OwnWords(statements, arguments);
        this.wordsOfRight = new OwnWords(arguments, statements);
    }

    /// The left opinion's arguments.
    List<ReadPart> left() {
        return arguments;
    }

    /// The right opinion's statements.
    List<ReadPart> right() {
        return statements;
    }

    /// How much each word says.
    Vocabulary words() {
        return words;
    }

    /// The likeness of wording of the argument and the statement's whole passage.
    double passage(int row, int column) {
        return passage[row][column];
    }

    /// The likeness of wording of the argument and the statement.
    double statement(int row, int column) {
        return statement[row][column];
    }

    /// The likeness of what both cite.
    double authorities(int row, int column) {
        return authorities[row][column];
    }

    /// What the parts like these have to do with each other.
    double kin(int row, int column) {
        return kin[row][column];
    }

    /// How well the statement is what the argument says about the right opinion.
    double answering(int row, int column) {
        return answering[row][column];
    }

    /// The likeness of wording of the argument and what the statement's passage says about the left opinion.
    double reported(int row, int column) {
        return reported[row][column];
    }

    /// How much too short an argument is to say what a statement disputes, as "We address each in turn": 0 for one of a
    /// thousand characters and more, negative below.
    double brevity(int row) {
        return Math.min(0, Math.log(Math.max(1, arguments.get(row).part().words().text().length()) / LENGTH));
    }

    /// The argument of the body that has the mark of a note; empty for other arguments and where no mark was found.
    OptionalInt bearer(int row) {
        return argumentWords.bearer(row);
    }

    /// Whether nothing at all speaks for a link: no word and no authority in common, nor what their kin have.
    boolean isSilent(int row, int column) {
        return passage[row][column] + authorities[row][column] + kin[row][column] == 0 && page(row, column) == 0;
    }

    /// How much likelier or less likely any link is between these two opinions, in logits.
    ///
    /// In a short opinion there is less to choose from. And two opinions that have little in common but their language,
    /// two decisions of different law, answer nothing: between opinions of one decision the best likeness of a
    /// statement's kin was 0.21 to 0.33 in the mean, between those of different decisions 0.07 to 0.19 unless their law
    /// is the same. A few sentences have no kin to tell by, and one that names the other's page is no stranger.
    double odds(int row, int column) {
        return shortness - (page(row, column) > 0 ? 0 : strangeness);
    }

    private static double meanOfBest(double[][] likeness) {
        int columns = likeness.length == 0 ? 0 : likeness[0].length;
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            double best = 0;
            for (double[] row : likeness) {
                best = Math.max(best, row[column]);
            }
            sum += best;
        }
        return columns == 0 ? 0 : sum / columns;
    }

    /// How far apart the two stand, each in its opinion: 0 for the same place, 1 for the beginning and the end.
    double order(int row, int column) {
        return Math.abs(argumentPlaces[row] - statementPlaces[column]);
    }

    /// How precisely one of the two names the other's page, 0 if neither does.
    double page(int row, int column) {
        return Math.max(pagesOfLeft.precision(column, row), pagesOfRight.precision(row, column));
    }

    /// The reference in one of the two to a page on which the other stands, first the statement's.
    Optional<PagesNamed.Reference> reference(int row, int column) {
        return pagesOfLeft.reference(column, row).or(() -> pagesOfRight.reference(row, column));
    }

    /// The own words of one of the two that the other quotes, first the argument's.
    Optional<String> ownWords(int row, int column) {
        return wordsOfLeft.common(column, row).or(() -> wordsOfRight.common(row, column));
    }

    /// Where each part stands in its opinion: 0 for the first paragraph, 1 for the last.
    private static double[] places(List<ReadPart> parts) {
        double last = parts.stream().mapToInt(part -> part.part().words().paragraph()).max().orElse(1);
        return parts.stream()
                .mapToDouble(part -> (part.part().words().paragraph() - 1) / Math.max(1, last - 1))
                .toArray();
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
        return new Vocabulary(Stream.concat(left.stream(), right.stream())
                .map(part -> Bag.of(part).counts().keySet())
                .toList());
    }

    private static Vocabulary cited(List<ReadPart> left, List<ReadPart> right) {
        return new Vocabulary(Stream.concat(left.stream(), right.stream())
                .map(part -> Profile.cited(part.part().mentions()).keySet())
                .toList());
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
