"""What keeps findings quiet: switches in the file itself, and a baseline of what was there before."""
