package city.moyang.security.access;

import java.util.List;

/** 选择岗位: the posts somebody holds, one of which they act under. */
public record PostPage(List<Choice> posts) {

    /** One post, in words. */
    public record Choice(String id, String title, boolean current) {}

    public PostPage {
        posts = List.copyOf(posts);
    }
}
