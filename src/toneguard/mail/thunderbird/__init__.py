"""What Thunderbird's add-on talks to: a program that it starts, over standard input and output."""
