package org.onrecord.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.access.Scope;

class KeysAreKnownByTheirHashTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("keys");
    }

    @Test
    void aKeyIsGoodThatWasMadeByTheCommand() throws IOException {
        String key = add("desk", "submit,read", "2027-12-31");

        assertThat(key).matches("onr_[A-Za-z0-9_-]{43}");
        assertThat(Files.readString(file))
                .contains("desk submit,read 2027-12-31 ")
                .doesNotContain(key);
        assertThat(keys("2027-12-31T23:59:59Z").find(key)).hasValueSatisfying(found -> {
            assertThat(found.name()).isEqualTo("desk");
            assertThat(found.scopes()).containsExactlyInAnyOrder(Scope.SUBMIT, Scope.READ);
        });
    }

    @Test
    void anotherKeyIsNot() throws IOException {
        String key = add("desk", "read", "2027-12-31");

        Keys keys = keys("2026-01-01T00:00:00Z");
        assertThat(keys.find(key + "x")).isEmpty();
        assertThat(keys.find(ApiKey.random())).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @Test
    void aKeyIsGoodToTheEndOfItsLastDayAndNoLonger() throws IOException {
        String key = add("desk", "read", "2027-12-31");

        assertThat(keys("2028-01-01T00:00:00Z").find(key)).isEmpty();
    }

    @Test
    void aKeyThatIsRevokedIsNotGoodFromTheNextRequestOn() throws IOException {
        String desk = add("desk", "read", "2027-12-31");
        String archive = add("archive", "submit", "2027-12-31");
        Keys keys = keys("2026-01-01T00:00:00Z");
        assertThat(keys.find(desk)).isPresent();

        assertThat(run("keys", "revoke", "--name", "desk")).isZero();

        assertThat(keys.find(desk)).isEmpty();
        assertThat(keys.find(archive)).isPresent();
    }

    @Test
    void aKeyThatIsMadeIsGoodFromTheNextRequestOn() throws IOException {
        add("desk", "read", "2027-12-31");
        Keys keys = keys("2026-01-01T00:00:00Z");

        assertThat(keys.find(add("late", "edit", "2027-12-31"))).isPresent();
    }

    @Test
    void nobodyGetsInWhileTheFileIsGone() throws IOException {
        String key = add("desk", "read", "2027-12-31");
        Keys keys = keys("2026-01-01T00:00:00Z");
        byte[] content = Files.readAllBytes(file);

        Files.delete(file);
        assertThat(keys.find(key)).isEmpty();

        Files.write(file, content);
        assertThat(keys.find(key)).isPresent();
    }

    @Test
    void aLineThatIsNoKeySpoilsNoOther() throws IOException {
        String key = add("desk", "read", "2027-12-31");
        Keys keys = keys("2026-01-01T00:00:00Z");

        Files.writeString(file, Files.readString(file) + "\nnonsense\n# a note\n");

        assertThat(keys.find(key)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | line 1: a line is a name, scopes, a day and a hash",
                "Desk read 2027-12-31 HASH | line 1: the name must be",
                "desk rule 2027-12-31 HASH | line 1: there is no scope rule, there are submit, read, edit, operate",
                "desk read tomorrow HASH | line 1: the last day must be one like 2027-12-31, but is tomorrow",
                "desk read 2027-12-31 secret | line 1: the hash must be 64 hexadecimal digits",
            })
    void aServiceDoesNotStartWithAFileThatIsNotGoodAndSaysWhichLine(String line, String fault) throws IOException {
        Files.writeString(file, line.replace("HASH", ApiKey.hash("x")));

        assertThatThrownBy(() -> keys("2026-01-01T00:00:00Z"))
                .isInstanceOf(InvalidKeysFileException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aServiceDoesNotStartWithoutItsFile() {
        assertThatThrownBy(() -> keys("2026-01-01T00:00:00Z"))
                .isInstanceOf(InvalidKeysFileException.class)
                .hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add --scopes read | give --name",
                "add --name desk | give --scopes",
                "add --name desk --scopes read,rule | there is no scope rule",
                "add --name desk --scopes read --expires 2025-01-01 | has gone by",
                "add --name taken --scopes read | there is a key taken",
                "add --name | --name needs a value",
                "add --colour red | knows no --colour",
                "revoke --name nobody | there is no key nobody",
                "lend | say what: add, list or revoke",
            })
    void theCommandSaysWhatIsWrong(String arguments, String fault) throws IOException {
        add("taken", "read", "2027-12-31");

        assertThat(run(("keys " + arguments).split(" ", -1))).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(fault);
    }

    @Test
    void theCommandListsKeysWithoutTheirHashes() throws IOException {
        add("desk", "read,submit", "2027-12-31");

        printed.reset();
        assertThat(run("keys", "list")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("desk +submit,read +2027-12-31")
                .doesNotContainPattern("[0-9a-f]{64}");
    }

    private String add(String name, String scopes, String expires) {
        printed.reset();
        assertThat(run("keys", "add", "--name", name, "--scopes", scopes, "--expires", expires))
                .as(() -> said.toString(StandardCharsets.UTF_8))
                .isZero();
        return printed.toString(StandardCharsets.UTF_8).strip();
    }

    private int run(String... arguments) {
        List<String> all = new java.util.ArrayList<>(List.of(arguments).subList(1, arguments.length));
        if (!arguments[arguments.length - 1].equals("--name")) {
            all.add(file.toString());
        }
        return new KeysCommand(at("2026-01-01T00:00:00Z"), utf8(printed), utf8(said)).run(all);
    }

    private Keys keys(String now) {
        return new Keys(file, at(now));
    }

    private static Clock at(String now) {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
