package counterpoint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredQueryTest {
    private static final String TEXT = "Johnson bars an immediate appeal of a question of fact, not of law.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "appeals | appeal",
                "\"question of law/fact\" | question of fact",
                "“fact question”~3 | question of fact",
                "appeal AND jury OR bars | bars",
                "appeal NOT (jury OR judge) | appeal",
                "immediate appeal | immediate,appeal",
                "cites:“515 U.S. 304” | cites",
                "appeal NOT fact | ",
                "\"appeal immediate\" | ",
                "cites:appeal | ",
            })
    void findsWhatItWants(String query, String found) throws UnreadableQueryException {
        AskedText text = AskedText.of(Map.of(
                StoredQuery.TEXT, TEXT, StoredQuery.CITES, "Johnson v. Jones, 515 U.S. 304 (1995)"));
        List<String> words = text.ask(StoredQuery.of(query.strip())).stream()
                .map(one -> one.field().equals(StoredQuery.TEXT) ? one.span().of(TEXT) : one.field())
                .toList();

        assertThat(words).isEqualTo(found == null ? List.of() : List.of(found.split(",")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a AND | A word or phrase is missing here (at character 6). | 5",
                "a ) b | This closing parenthesis has no opening one (at character 3). | 2",
                "(a OR b | This parenthesis is not closed (at character 1). | 0",
                "a “b c | This quotation mark is not closed (at character 3). | 2",
                "NOT a | NOT needs something before it from which to take away (at character 4). | 3",
                "by:a | There is no field \"by\"; the fields are cites, heading and text (at character 1). | 0",
                "immun* | A word is looked for in all its forms, so *, ? and ~ in it are not understood (at character 1). | 0",
                "“a b”~99 | After ~ stands how near the words are, a number from 1 to 50 (at character 6). | 5",
            })
    void saysWhereItCannotBeRead(String query, String sentence, int at) {
        UnreadableQueryException wrong = catchThrowableOfType(
                UnreadableQueryException.class, () -> StoredQuery.of(query.strip()));

        assertThat(wrong).hasMessage(sentence.strip());
        assertThat(wrong.at()).isEqualTo(at);
    }
}
