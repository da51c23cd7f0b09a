// What the file dialog offers; workbooks are among them so that they get a sentence instead of silence.
export const acceptedFiles = '.csv,.tsv,.txt,.tab,.xlsx,.xls,.ods,text/csv,text/plain'
