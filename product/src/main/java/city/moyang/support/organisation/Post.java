package city.moyang.support.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * 岗位: what an officer acts under; rights hang on the post, not on the person.
 *
 * @param unit the unit's code
 * @param roles which steps are this post's work: receiver 收件, acceptor 受理, reviewer 审查, auditor 审核,
 *     decider 决定, deliverer 送达 …
 */
public record Post(UUID id, String unit, String title, Set<String> roles) {

    public Post {
        roles = Set.copyOf(roles);
    }
}
