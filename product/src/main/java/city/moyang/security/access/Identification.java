package city.moyang.security.access;

import city.moyang.security.account.Account;
import city.moyang.security.account.AccountKind;
import city.moyang.security.account.Accounts;
import city.moyang.support.organisation.Post;
import city.moyang.support.organisation.Posts;
import city.moyang.support.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes of an account whoever is signed in with it: under which post, and what is owed first. */
@Component
class Identification {
    private final Posts posts;
    private final Units units;
    private final Clock clock;
    private final boolean secondFactor;

    Identification(
            Posts posts,
            Units units,
            Clock clock,
            @Value("${moyang.login.second-factor:#{'${moyang.profile:demo}' != 'demo'}}")
                    boolean secondFactor) {
        this.posts = posts;
        this.units = units;
        this.clock = clock;
        this.secondFactor = secondFactor;
    }

    List<Post> posts(SignedIn person) {
        return posts.heldBy(person.person(), LocalDate.now(clock));
    }

    /** Somebody who has just come in; an officer with a single post acts under it. */
    SignedIn of(Account account) {
        var held =
                account.kind() == AccountKind.OFFICER
                        ? posts.heldBy(account.person(), LocalDate.now(clock))
                        : List.<Post>of();
        return under(account, held.size() == 1 ? Optional.of(held.getFirst()) : Optional.empty());
    }

    /** Somebody who is in already, after the account has changed. */
    SignedIn again(Account account, SignedIn before) {
        return under(account, Optional.ofNullable(before.post()).flatMap(posts::find));
    }

    SignedIn under(Account account, Optional<Post> post) {
        return new SignedIn(
                account.login(),
                account.kind(),
                account.person(),
                account.actsFor(),
                account.name(),
                post.map(Post::id).orElse(null),
                post.map(Post::unit).orElse(null),
                post.map(this::title).orElseGet(() -> plainTitle(account)),
                owes(account, post.isPresent()));
    }

    String title(Post post) {
        return units.find(post.unit()).map(unit -> unit.shortName()).orElse(post.unit())
                + " "
                + post.title();
    }

    /** What an account is, in words: its posts, or its kind. */
    String describe(Account account) {
        var held =
                account.kind() == AccountKind.OFFICER
                        ? posts.heldBy(account.person(), LocalDate.now(clock))
                        : List.<Post>of();
        return held.isEmpty()
                ? account.kind().words()
                : held.stream().map(this::title).collect(Collectors.joining("、"));
    }

    private static String plainTitle(Account account) {
        return account.kind().administrator() ? account.kind().words() : "";
    }

    private SignedIn.Owes owes(Account account, boolean atPost) {
        if (Accounts.passwordDue(account)) {
            return SignedIn.Owes.NEW_PASSWORD;
        }
        if (secondFactor && account.kind().staff() && !account.secondFactor()) {
            return SignedIn.Owes.SECOND_FACTOR;
        }
        return account.kind() == AccountKind.OFFICER && !atPost
                ? SignedIn.Owes.POST
                : SignedIn.Owes.NOTHING;
    }
}
