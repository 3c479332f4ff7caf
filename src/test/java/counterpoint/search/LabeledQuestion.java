package counterpoint.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A question with the passages that answer it.
///
/// @param half `tune` or `check`
/// @param query the question
/// @param labels the passages
record LabeledQuestion(String half, String query, List<Label> labels) {
    private static final int DEPTH = 5;

    /// A passage that answers the question, a part of it, or bears on it.
    record Label(String caseId, String opinion, int start, int end, int grade) {
        int overlap(IndexedPassage passage) {
            return passage.caseId().equals(caseId) && passage.opinion().equals(opinion)
                    ? Math.min(end, passage.span().end()) - Math.max(start, passage.span().start())
                    : 0;
        }
    }

    /// The questions of a file: `questions.json` or `student-questions.json`.
    static List<LabeledQuestion> in(String file) {
        try (InputStream listed = LabeledQuestion.class.getResourceAsStream("/search/" + file)) {
            List<LabeledQuestion> questions = new ArrayList<>();
            for (JsonNode question : new ObjectMapper().readTree(listed)) {
                List<Label> labels = new ArrayList<>();
                question.get("labels").forEach(label -> labels.add(label(label)));
                questions.add(new LabeledQuestion(
                        question.get("half").asString(), question.get("query").asString(), labels));
            }
            return questions;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Label label(JsonNode label) {
        return new Label(
                label.get("case").asString(),
                label.get("opinion").asString(),
                label.get("rawStart").asInt(),
                label.get("rawEnd").asInt(),
                label.get("grade").asInt());
    }

    /// The gain of the first five hits, discounted by rank, as a part of the best that is possible.
    double ndcg(List<SearchHit> hits) {
        List<Integer> found = hits.stream().map(hit -> grade(hit.passage())).toList();
        List<Integer> best = labels.stream().map(Label::grade).sorted(Comparator.reverseOrder()).toList();
        return gain(found) / gain(best);
    }

    private int grade(IndexedPassage passage) {
        return labels.stream()
                .filter(label -> label.overlap(passage) > 0)
                .max(Comparator.comparingInt(label -> label.overlap(passage)))
                .map(Label::grade)
                .orElse(0);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 0; rank < Math.min(DEPTH, grades.size()); rank++) {
            gain += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
        }
        return gain;
    }
}
