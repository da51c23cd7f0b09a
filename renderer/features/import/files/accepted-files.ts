// What the file dialog offers; what a file is, its bytes say.
export const acceptedFiles = '.csv,.tsv,.txt,.tab,.xlsx,.xls,.ods,text/csv,text/plain'
