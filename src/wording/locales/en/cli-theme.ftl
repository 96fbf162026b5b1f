### The commands about the look and the words of a site, and what can be replaced in them.

## Words that cannot be used

cli-theme-words-misplaced = theme/words/{ $path } is not in its place. Words stand in theme/words/en.ftl or theme/words/en/NAME.ftl. The old website is unchanged.
cli-theme-words-unreadable = theme/words/{ $path }, line { $line }, cannot be read. Write a message like this: name = Its words. The old website is unchanged.
cli-theme-words-twice = theme/words/{ $path } says “{ $message }” a second time. The old website is unchanged.
cli-theme-words-not-given = In theme/words, “{ $message }” asks for a value “{ $value }”, which it does not get. The old website is unchanged.
cli-theme-words-unresolved = In theme/words, “{ $message }” names “{ $reference }”, which does not exist. The old website is unchanged.
