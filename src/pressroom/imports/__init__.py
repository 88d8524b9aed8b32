"""Official documents in Word's format → releases."""
