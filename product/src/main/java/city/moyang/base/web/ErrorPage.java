package city.moyang.base.web;

/** What the error page shows. */
public record ErrorPage(int status, String title, String sentence, String number) {}
