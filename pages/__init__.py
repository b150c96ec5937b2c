"""What is shown: the frame, the pages of each section, and the parts they are made of."""
