package wortlaut.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void itsDocumentHasTheMembersOfTheStandard() {
        assertThat(document(new Problem(404, "Not Found", "there is no article “a”")))
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,"
                        + "\"detail\":\"there is no article “a”\"}");
    }

    @Test
    void membersOfItsOwnComeLast() {
        assertThat(document(new Problem(400, "Bad Request", "two lines are none").with("line", 2)))
                .endsWith("\"detail\":\"two lines are none\",\"line\":2}");
    }

    private static String document(Problem problem) {
        return new String(problem.document(), StandardCharsets.UTF_8);
    }
}
