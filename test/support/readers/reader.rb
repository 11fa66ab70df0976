# Each line: a value, a tab, services as `id.revision` separated by spaces. Answers each with the ids accepted.
load ARGV[0]
$stdin.each_line do |line|
  value, written = line.chomp.split("\t", -1)
  services = written.split(' ').to_h { |each| [each.split('.')[0], each.split('.')[1].to_i] }
  puts granted(value, services).join(' ')
end
