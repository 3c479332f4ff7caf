package counterpoint.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What an argument says about the other opinion, "The dissent contends that …", sought in that opinion.
///
/// That an argument answers says nothing of what it answers. So of each sentence that names the other opinion only its
/// content counts, and only in comparison: 1 for the statement that is most like it, for others their share of that, a
/// little raised, since a judge who answers in two sentences divides the content between them.
final class Answering {
    /// Telling words that a sentence has at least, or else it has no content to seek.
    private static final int FEWEST = 3;

    private static final double RAISED = 0.75;

    private Answering() {
    }

    /// How well each statement (column) is what an argument (row) answers; 0 throughout for one that answers nothing.
    static double[][] likeness(Wording wording, List<ReadPart> arguments, Row statements) {
        List<Bag> sentences = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < arguments.size(); row++) {
            for (ReadPart.Sentence sentence : arguments.get(row).sentences()) {
                if (sentence.namesTheOther() && sentence.words().size() >= FEWEST) {
                    sentences.add(Bag.plain(sentence.words()));
                    rows.add(row);
                }
            }
        }
        double[][] found = wording.likeness(Row.apart(sentences), statements);
        double[][] answering = new double[arguments.size()][statements.bags().size()];
        for (int sentence = 0; sentence < found.length; sentence++) {
            double most = Arrays.stream(found[sentence]).max().orElse(0);
            double[] row = answering[rows.get(sentence)];
            for (int column = 0; column < row.length && most > 0; column++) {
                row[column] = Math.max(row[column], Math.pow(found[sentence][column] / most, RAISED));
            }
        }
        return answering;
    }
}
