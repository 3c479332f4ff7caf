package counterpoint.doctrine;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.language.StoredQuery;
import counterpoint.language.UnreadableQueryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OwnDoctrinesTest {
    private static final String TAIL = "curtilage";
    private static final String BROKEN = "{\"id\": \"burden\", \"queries\": [{\"query\": \"(\", \"weight\": \"sure\"}]}";

    @Test
    void ownDoctrinesComeBackAsTheyWereWritten() throws UnreadableQueryException {
        OwnDoctrines changed = OwnDoctrines.none()
                .with(doctrine(TAIL, "“curtilage of the home”"))
                .without("video");
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        changed.write(document);

        assertThat(OwnDoctrines.read(document)).isEqualTo(changed);
        assertThat(changed.problems()).isEmpty();
        assertThat(changed.library().find("video")).isEmpty();
        assertThat(changed.library().find("Curtilage").map(Doctrine::id)).contains(TAIL);
    }

    @Test
    void changedBundledDoctrineIsRestored() throws UnreadableQueryException {
        OwnDoctrines changed = OwnDoctrines.none().with(doctrine("burden", "onus"));

        assertThat(changed.library().find("burden")).contains(doctrine("burden", "onus"));
        assertThat(changed.restored("burden")).isEqualTo(OwnDoctrines.none());
        assertThat(OwnDoctrines.none().without("burden").restored("burden")).isEqualTo(OwnDoctrines.none());
    }

    @Test
    void queryThatCannotBeReadLeavesTheBundledDoctrineInForce() {
        OwnDoctrines read = read("""
                {"doctrines": [{"id": "burden", "queries": [{"query": "onus AND (proof", "weight": "sure"}]}]}""");

        assertThat(read.library()).isEqualTo(Doctrines.shipped());
        assertThat(read.problems()).containsExactly("The doctrine burden was left out: its query 1 cannot be read."
                + " This parenthesis is not closed (at character 10).");
    }

    @Test
    void entryThatCannotBeReadStaysInTheDocumentUntilItIsPutRight() throws UnreadableQueryException {
        ObjectNode document = json("{\"doctrines\": [" + BROKEN + "], \"mine\": 1}");
        OwnDoctrines kept = OwnDoctrines.read(document);

        kept.without("video").write(document);
        assertThat(document)
                .isEqualTo(json("{\"doctrines\": [" + BROKEN + "], \"mine\": 1, \"removed\": [\"video\"]}"));

        kept.with(doctrine("burden", "onus")).write(document);
        assertThat(OwnDoctrines.read(document)).isEqualTo(OwnDoctrines.none().with(doctrine("burden", "onus")));

        kept.write(document);
        assertThat(document).isEqualTo(json("{\"doctrines\": [" + BROKEN + "], \"mine\": 1, \"removed\": []}"));
    }

    @Test
    void fieldsThatThisVersionDoesNotKnowStay() throws UnreadableQueryException {
        ObjectNode document = json(
                "{\"doctrines\": [{\"id\": \"burden\", \"color\": \"red\"}], \"removed\": [\"new-one\"]}");
        OwnDoctrines.read(document).with(doctrine("burden", "onus")).write(document);

        assertThat(document.at("/doctrines/0/color").asString()).isEqualTo("red");
        assertThat(document.at("/removed/0").asString()).isEqualTo("new-one");
    }

    @Test
    void hostileDocumentsAreSentences() {
        String many = "{\"id\":\"x\",\"queries\":[" + "{\"query\":\"a\",\"weight\":\"hint\"},".repeat(200)
                + "{\"query\":\"a\",\"weight\":\"hint\"}]}";
        String deep = "{\"id\":\"y\",\"queries\":[{\"weight\":\"sure\",\"query\":\"" + "(".repeat(1500) + "\"}]}";
        String longest = "{\"id\":\"z\",\"queries\":[{\"weight\":\"sure\",\"query\":\"" + "a ".repeat(50_000) + "\"}]}";
        String wrong = "{\"id\":\"../w\"},{\"id\":7},[],null,{\"id\":\"v\",\"queries\":[{\"query\":\"a\"}]}";
        OwnDoctrines read = read(
                "{\"doctrines\":[" + String.join(",", many, deep, longest, wrong) + "],\"removed\":[1,{}]}");

        assertThat(read.library()).isEqualTo(Doctrines.shipped());
        assertThat(read.unread()).hasSize(8);
        assertThat(read.problems()).allMatch(sentence -> sentence.endsWith(".") && sentence.length() < 300);
        assertThat(read("{\"doctrines\": 3, \"removed\": \"video\"}")).isEqualTo(OwnDoctrines.none());
    }

    @Test
    void tenThousandEntriesAreReadAsFarAsTheyMayBe() {
        StringBuilder document = new StringBuilder("{\"doctrines\":[");
        for (int number = 0; number < 10_000; number++) {
            document.append("{\"id\":\"d").append(number)
                    .append("\",\"queries\":[{\"query\":\"word").append(number).append("\",\"weight\":\"sure\"}]},");
        }
        OwnDoctrines read = read(document.append("{\"id\":\"-\"}]}").toString());

        assertThat(read.library().own()).hasSize(1_000);
        assertThat(read.unread()).hasSize(9_001);
        assertThat(read.problems()).containsExactly("Only the first 1000 doctrines of doctrines.json are used.");
    }

    @Test
    void newDoctrineGetsAnIdThatNoneHas() {
        Doctrines library = Doctrines.shipped();

        assertThat(library.freeId("Curtilage of the Château!")).isEqualTo("curtilage-of-the-chateau");
        assertThat(library.freeId("Video")).isEqualTo("video-2");
        assertThat(library.freeId("…")).isEqualTo("doctrine");
    }

    private static OwnDoctrines read(String text) {
        return OwnDoctrines.read(json(text));
    }

    private static Doctrine doctrine(String id, String query) throws UnreadableQueryException {
        DoctrineQuery sure = new DoctrineQuery(StoredQuery.of(query), Weight.SURE);
        return new Doctrine(id, "Home and " + id, id, "What is home.", List.of("yard"), List.of(sure));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.builder().build().readTree(text);
    }
}
