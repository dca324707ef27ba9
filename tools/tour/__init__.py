"""The tour: the story of the program, played with the real programs on a virtual display.

``make tour`` leaves numbered pictures, the folder for the police and its verification in
``build/tour``. The programs are operated from outside, as a person with a screen reader would:
controls are found by their accessible names, then the mouse and the keyboard do the rest.
"""
